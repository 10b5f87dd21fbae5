package io.liverig.internal.wx.socket;

import io.liverig.answer.SocketPeer;
import io.liverig.answer.SocketServer;
import io.liverig.data.Fields;
import io.liverig.data.ScriptBytes;
import io.liverig.internal.turn.TestFailure;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.journal.RowKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** One WebSocket connection: the state that the program sees, and the server's end. */
final class Connection implements SocketPeer {
    /** The states with the numbers of {@code SocketTask.readyState}, which are those of browsers. */
    enum State {
        CONNECTING(0),
        OPEN(1),
        CLOSING(2),
        CLOSED(3);

        private final double number;

        State(int number) {
            this.number = number;
        }

        /** Returns the number by which scripts know it. */
        double number() {
            return number;
        }
    }

    private static final int BROKEN = 1006;

    private final WxBase base;
    private final int id;
    private final Handshake handshake;
    private final List<Runnable> early = new ArrayList<>();
    private Consumer<String> texts = text -> {};
    private Consumer<byte[]> binaries = bytes -> {};
    private BiConsumer<Integer, String> closing = (code, reason) -> {};
    private volatile State state = State.CONNECTING;
    private Duration wait = Duration.ZERO;

    /**
     * What a program asks for when it connects.
     *
     * @param timeoutMillis how long it waits for the connection to open
     */
    record Handshake(String url, Map<String, Object> header, List<String> protocols, long timeoutMillis) {}

    Connection(WxBase base, int id, Handshake handshake) {
        this.base = base;
        this.id = id;
        this.handshake = handshake;
    }

    State state() {
        return state;
    }

    boolean isOver() {
        return state == State.CLOSED;
    }

    /** Lets the server meet the connection, then opens it. */
    void begin(SocketServer server) {
        post(() -> {
            String offline = base.phone().device().offline();
            if (!offline.isEmpty()) {
                broken(offline);
                return;
            }
            server.connected(this);
            long millis = wait.toMillis();
            if (millis > handshake.timeoutMillis()) {
                post(handshake.timeoutMillis(), () -> broken("timeout"));
            } else if (millis > 0) {
                post(millis, this::open);
            } else {
                open();
            }
        });
    }

    private void open() {
        if (state == State.CONNECTING) {
            state = State.OPEN;
            fire("open", Map.of("header", Map.of()));
            early.forEach(this::post);
            early.clear();
        }
    }

    /** Ends a connection that never was, or is no more. */
    void broken(String errMsg) {
        if (!isOver()) {
            tell("refuse", Map.of("reason", errMsg));
            failed(errMsg);
            closed(BROKEN, "");
        }
    }

    /** Tells that nothing was begun. */
    void failed(String errMsg) {
        state = State.CLOSED;
        fire("error", Map.of("errMsg", errMsg));
    }

    private void closed(int code, String reason) {
        state = State.CLOSED;
        fire("close", Fields.of("code", (double) code).and("reason", reason));
    }

    /** Takes a message of the program to the server: text, or an ArrayBuffer as it crosses. */
    void hear(Object data) {
        byte[] bytes = ScriptBytes.of(data);
        post(() -> {
            if (bytes == null) {
                TestFailure.of(() -> texts.accept(String.valueOf(data)));
            } else {
                TestFailure.of(() -> binaries.accept(bytes));
            }
        });
    }

    /** Closes the connection for the program. */
    void closeByProgram(int code, String reason) {
        state = State.CLOSING;
        post(() -> {
            if (!isOver()) {
                TestFailure.of(() -> closing.accept(code, reason));
                closed(code, reason);
            }
        });
    }

    private void fire(String event, Map<String, Object> detail) {
        base.listeners().fire("SocketTask." + event + "@" + id, detail);
        base.listeners().fire("socket." + event, detail);
    }

    private void tell(String act, Map<String, Object> detail) {
        Map<String, Object> row = Fields.of("socketTaskId", (double) id).and(detail);
        base.journal().row(base.program(), "", RowKind.ACTION, "socket." + act, row);
    }

    private void post(Runnable action) {
        post(0, action);
    }

    private void post(long millis, Runnable action) {
        base.queue().after(millis, base.program(), "socket " + id + " of " + handshake.url(), action);
    }

    private Connection send(Map<String, Object> row, Object data) {
        Runnable arrives = () -> {
            if (state == State.OPEN) {
                tell("send", row);
                fire("message", Map.of("data", data));
            }
        };
        if (state == State.CONNECTING) {
            early.add(arrives);
        } else {
            post(arrives);
        }
        return this;
    }

    @Override
    public String url() {
        return handshake.url();
    }

    @Override
    public Map<String, Object> header() {
        return handshake.header();
    }

    @Override
    public List<String> protocols() {
        return handshake.protocols();
    }

    @Override
    public boolean isOpen() {
        return state == State.OPEN;
    }

    @Override
    public SocketPeer onText(Consumer<String> listener) {
        texts = listener;
        return this;
    }

    @Override
    public SocketPeer onBytes(Consumer<byte[]> listener) {
        binaries = listener;
        return this;
    }

    @Override
    public SocketPeer onClose(BiConsumer<Integer, String> listener) {
        closing = listener;
        return this;
    }

    @Override
    public SocketPeer openAfter(Duration time) {
        wait = time;
        return this;
    }

    @Override
    public SocketPeer send(String text) {
        return send(Map.of("characters", (double) text.length()), text);
    }

    @Override
    public SocketPeer send(byte[] bytes) {
        return send(Map.of("bytes", (double) bytes.length), ScriptBytes.marked(bytes));
    }

    @Override
    public SocketPeer after(Duration time, Runnable action) {
        post(time.toMillis(), () -> {
            if (!isOver()) {
                action.run();
            }
        });
        return this;
    }

    @Override
    public void close(int code, String reason) {
        Runnable ends = () -> {
            if (!isOver()) {
                tell("close", Map.of("code", (double) code));
                closed(code, reason);
            }
        };
        if (state == State.CONNECTING) {
            early.add(ends);
        } else {
            post(ends);
        }
    }

    @Override
    public void refuse(String reason) {
        if (state == State.CONNECTING) {
            broken(reason);
        } else {
            post(() -> broken(reason));
        }
    }
}
