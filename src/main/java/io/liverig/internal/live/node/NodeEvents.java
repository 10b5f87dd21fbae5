package io.liverig.internal.live.node;

import io.liverig.data.Fields;
import io.liverig.internal.live.table.CodeRow;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.view.node.NodePort;
import io.liverig.journal.RowKind;
import io.liverig.options.StateCause;
import java.util.LinkedHashMap;
import java.util.Map;

/** Sends a component's events to its node and notes them; silent from the node's removal on. */
public final class NodeEvents {
    private final LiveBase base;
    private final NodePort node;
    private final LiveTables tables;
    private boolean closed;

    public NodeEvents(LiveBase base, NodePort node, LiveTables tables) {
        this.base = base;
        this.node = node;
        this.tables = tables;
    }

    /** Sends a code with what the table says of it. */
    public void state(int code) {
        state(code, tables.codes().find(code).map(CodeRow::meaning).orElse(""));
    }

    public void state(int code, String message) {
        Map<String, Object> detail = Fields.of("code", (double) code).and("message", message);
        send("statechange", detail, detail);
    }

    /** Sends the codes of a cause. */
    public void say(StateCause cause) {
        base.settings().troubles().codes(cause).forEach(this::state);
    }

    /** Sends the event that says a component cannot go on. */
    public void error(int code, String message) {
        Map<String, Object> detail = Fields.of("errMsg", message).and("errCode", (double) code);
        send("error", detail, detail);
    }

    public void send(String event, Map<String, Object> detail) {
        send(event, detail, detail);
    }

    /** Sends an event in a task of its own. */
    public void sendLater(String event, Map<String, Object> detail) {
        base.post(event, () -> send(event, detail));
    }

    /** Sends the level of the sound, from 0 to 100, to a page that listens for it. */
    public void volume(int level) {
        sendIfHandled("audiovolumenotify", Map.of("volume", (double) level));
    }

    /** Sends the figures of netstatus to a page that listens for them. */
    public void netStatus(Map<String, Object> detail) {
        sendIfHandled("netstatus", detail, NetStatus.shown(detail));
    }

    /** Sends an event that comes often: only to a handler. */
    public void sendIfHandled(String event, Map<String, Object> detail) {
        sendIfHandled(event, detail, detail);
    }

    /** As {@link #sendIfHandled(String, Map)}, with a short row. */
    private void sendIfHandled(String event, Map<String, Object> detail, Map<String, Object> shown) {
        if (handles(event)) {
            send(event, detail, shown);
        }
    }

    public boolean handles(String event) {
        return node.handles(event);
    }

    private void send(String event, Map<String, Object> detail, Map<String, Object> shown) {
        if (closed || isTooNew(event)) {
            return;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("node", nodeName());
        row.putAll(shown);
        base.journal().row(base.program(), node.page().toString(), RowKind.EVENT, event, row);
        node.fire(event, detail);
    }

    /** Returns how rows call the node: {@code live-pusher#own}. */
    String nodeName() {
        return node.id().isEmpty() ? node.tag() : node.tag() + "#" + node.id();
    }

    /** Notes that the component stands otherwise; no event tells a page. */
    void noteState(String from, String to) {
        Map<String, Object> row = Fields.of("node", nodeName()).and("from", from);
        base.journal().row(base.program(), node.page().toString(), RowKind.STATE, to, row);
    }

    private boolean isTooNew(String event) {
        return tables.events()
                .find(event)
                .filter(row -> !base.conditions().library().has(row.minLibrary()))
                .isPresent();
    }

    public boolean isClosed() {
        return closed;
    }

    void close() {
        closed = true;
    }
}
