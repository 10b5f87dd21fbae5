package io.liverig.internal.wx.socket;

import io.liverig.data.JsValues;
import io.liverig.data.ScriptBytes;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.port.Reply;
import io.liverig.internal.wx.call.WxBase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The connections of one program: https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.connectSocket.html
 *
 * <p>The words of failures are those that programs meet on devices:
 * https://developers.weixin.qq.com/community/develop/doc/00048ada508590695e888e8f25b800 . What cannot begin is told to
 * fail and to onError, as the pages do not say to which; so is which connection the functions of wx itself mean when there
 * are several: here the one made last of those that are not closed.
 */
final class Sockets {
    private static final int LIMIT = 5;
    private static final int TIMEOUT = 60_000;
    private static final int NORMAL = 1000;
    private static final String NOT_OPEN = "SocketTask.send:fail SocketTask.readyState is not OPEN";
    private static final String NO_TASK = "closeSocket:fail wcwss taskID not exist";

    private final WxBase base;
    private final Map<Integer, Connection> connections = new LinkedHashMap<>();
    private int ids;
    private boolean saidThatItIsOff;

    Sockets(WxBase base) {
        this.base = base;
    }

    /** Begins a connection and returns the handle of its task. */
    Object connect(CallArgs args, Reply reply) {
        connections.values().removeIf(Connection::isOver);
        int id = ++ids;
        try {
            Connection connection = new Connection(base, id, handshake(args));
            String problem = problem(connection, id);
            if (problem.isEmpty()) {
                connections.put(id, connection);
                reply.ok(Map.of("socketTaskId", (double) id));
                connection.begin(
                        base.phone().requests().server(connection.url()).orElseThrow());
            } else {
                reply.fail(problem);
                connection.failed("createSocketTask:fail " + problem);
            }
        } catch (HostFailure failure) {
            reply.fail(String.valueOf(failure.getMessage()));
        }
        return (double) id;
    }

    private String problem(Connection connection, int id) {
        if (base.phone().requests().server(connection.url()).isEmpty()) {
            sayThatItIsOff(connection.url());
            return "url not in domain list";
        }
        return connections.size() >= LIMIT ? "wcwss taskID=" + id + " exceed max concurrent count" : "";
    }

    @SuppressWarnings("unchecked")
    private static Connection.Handshake handshake(CallArgs args) {
        String url = args.string("url");
        if (!url.startsWith("wss://") && !url.startsWith("ws://")) {
            throw new HostFailure("invalid url \"" + url + "\"");
        }
        Object header = args.option("header");
        Object protocols = args.option("protocols");
        return new Connection.Handshake(
                url,
                header instanceof Map ? (Map<String, Object>) header : Map.of(),
                protocols instanceof List<?> list
                        ? list.stream().map(JsValues::text).toList()
                        : List.of(),
                (long) args.number("timeout", TIMEOUT));
    }

    private void sayThatItIsOff(String url) {
        if (!saidThatItIsOff) {
            saidThatItIsOff = true;
            String text = "the network is off, so " + url + " can not be reached; serve it with phone().socket(...)";
            base.journal().notice(base.program(), "", "wx.connectSocket", text);
        }
    }

    private Optional<Connection> of(@Nullable Object handle) {
        return handle instanceof Number number
                ? Optional.ofNullable(connections.get(number.intValue()))
                : Optional.empty();
    }

    private Optional<Connection> latest() {
        return connections.values().stream()
                .filter(connection -> !connection.isOver())
                .reduce((earlier, later) -> later);
    }

    Object readyState(CallArgs args) {
        return of(args.handle())
                .map(Connection::state)
                .orElse(Connection.State.CLOSED)
                .number();
    }

    void send(CallArgs args, Reply reply) {
        send(of(args.handle()), args, reply, NOT_OPEN);
    }

    /** Sends by the function of wx itself. */
    void sendByLatest(CallArgs args, Reply reply) {
        send(latest(), args, reply, "sendSocketMessage:fail WebSocket is not connected");
    }

    private static void send(Optional<Connection> connection, CallArgs args, Reply reply, String notOpen) {
        Object data = args.option("data");
        if (!(data instanceof String) && ScriptBytes.of(data) == null) {
            args.string("data");
        }
        if (data != null && connection.isPresent() && connection.get().isOpen()) {
            reply.ok(Map.of("errMsg", "sendSocketMessage:ok"));
            connection.get().hear(data);
        } else {
            reply.fail("", Map.of("errMsg", notOpen));
        }
    }

    void close(CallArgs args, Reply reply) {
        close(of(args.handle()), args, reply, NO_TASK);
    }

    /** Closes by the function of wx itself. */
    void closeLatest(CallArgs args, Reply reply) {
        close(latest(), args, reply, "closeSocket:fail WebSocket is not connected");
    }

    private static void close(Optional<Connection> connection, CallArgs args, Reply reply, String none) {
        int code = (int) args.number("code", NORMAL);
        String reason = args.string("reason", "");
        if (connection.isEmpty() || connection.get().state().compareTo(Connection.State.OPEN) > 0) {
            reply.fail("", Map.of("errMsg", none));
        } else {
            reply.ok(Map.of("errMsg", "closeSocket:ok"));
            connection.get().closeByProgram(code, reason);
        }
    }
}
