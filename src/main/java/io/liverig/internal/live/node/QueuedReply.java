package io.liverig.internal.live.node;

import java.util.LinkedHashMap;
import java.util.Map;

/** Answers a context call later, as a task, with WeChat's errMsg. */
public final class QueuedReply {
    private final LiveBase base;
    private final String method;
    private final String operation;
    private final ContextReply reply;

    /**
     * Wraps a reply.
     *
     * @param operation the word that errMsg begins with: {@code operateLivePusher}
     */
    public QueuedReply(LiveBase base, String method, String operation, ContextReply reply) {
        this.base = base;
        this.method = method;
        this.operation = operation;
        this.reply = reply;
    }

    public void ok() {
        okAfter(0);
    }

    /** Succeeds with fields of its own. */
    public void ok(Map<String, Object> more) {
        okAfter(0, more);
    }

    public void okAfter(long millis) {
        okAfter(millis, Map.of());
    }

    private void okAfter(long millis, Map<String, Object> own) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("errMsg", operation + ":ok");
        fields.putAll(own);
        long more = base.conditions().replyDelay(method);
        if (more != Conditions.NEVER) {
            base.queue().after(millis + more, base.program(), "reply to " + method, () -> reply.ok(fields));
        }
    }

    /** Fails; the reason follows {@code operateLivePusher:fail}. */
    public void fail(String reason) {
        String errMsg = operation + ":fail " + reason;
        base.post("reply to " + method, () -> reply.fail(errMsg));
    }

    /** Says that the method is not there yet. */
    public void notImplemented() {
        base.journal().notImplemented(base.program(), method);
        fail("not implemented");
    }
}
