package io.liverig.internal.wx.network;

import io.liverig.answer.RequestAnswer;
import io.liverig.answer.RequestAnswer.OfServer;
import io.liverig.data.Fields;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.WxBase;
import java.util.Map;
import java.util.function.Consumer;

/** One request, upload or download on its way; it ends once, by its answer, its timeout or the program. */
final class Exchange {
    private static final String TIMEOUT = "timeout";

    private final WxBase base;
    private final String task;
    private final Reply reply;
    private final Runnable ended;
    private boolean over;

    /** What of its way an exchange tells, and in whose words. */
    record Progress(String done, String expected, long bytes) {}

    /** Makes one whose events are those of a task: {@code UploadTask@1}. */
    Exchange(WxBase base, String task, Reply reply, Runnable ended) {
        this.base = base;
        this.task = task;
        this.reply = reply;
        this.ended = ended;
    }

    private void end() {
        over = true;
        ended.run();
    }

    /** Goes its way, and gives what the server answers to the next. */
    void run(RequestAnswer answer, long timeoutMillis, Progress progress, Consumer<OfServer> next) {
        if (answer.delayMillis() > timeoutMillis) {
            after(timeoutMillis, () -> fail(TIMEOUT));
            return;
        }
        if (answer.delayMillis() > 0 && answer instanceof OfServer) {
            after(answer.delayMillis() / 2, () -> tell(progress, progress.bytes() / 2));
        }
        after(answer.delayMillis(), () -> {
            if (answer instanceof OfServer response) {
                fire(
                        "headersReceived",
                        Fields.of("header", Fields.of(response.header()))
                                .and("statusCode", (double) response.statusCode()));
                tell(progress, progress.bytes());
                end();
                next.accept(response);
            } else if (answer instanceof RequestAnswer.Failure failure) {
                fail(failure.reason());
            }
        });
    }

    private void after(long millis, Runnable action) {
        base.queue().after(millis, base.program(), task, () -> {
            if (!over) {
                action.run();
            }
        });
    }

    private void tell(Progress progress, long bytes) {
        if (progress.bytes() > 0) {
            fire(
                    "progressUpdate",
                    Fields.of("progress", (double) Math.floorDiv(100 * bytes, progress.bytes()))
                            .and(progress.done(), (double) bytes)
                            .and(progress.expected(), (double) progress.bytes()));
        }
    }

    /** Tells the task's listeners. */
    void fire(String event, Map<String, Object> detail) {
        int at = task.indexOf('@');
        base.listeners().fire(task.substring(0, at) + "." + event + task.substring(at), detail);
    }

    /** Ends without an answer. */
    void fail(String reason) {
        if (!over) {
            end();
            reply.fail(reason);
        }
    }
}
