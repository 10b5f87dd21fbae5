package io.liverig.internal.live;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodePort;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A live component of a program that may not have any: its error event says so, and it does nothing. The two texts are
 * from reports of programs whose category or account the components were not opened for.
 */
final class DeniedNode implements NodeBehavior {
    private final LiveBase base;
    private final LiveTables tables;

    DeniedNode(LiveBase base, LiveTables tables) {
        this.base = base;
        this.tables = tables;
    }

    @Override
    public void inserted(NodePort node) {
        Map<String, Object> detail = new LinkedHashMap<>();
        boolean pusher = tables.tag().equals("live-pusher");
        detail.put(
                "errMsg",
                pusher ? "insertLivePusher:fail:system permission denied" : "insertLivePlayer:fail:access denied");
        NodeEvents events = new NodeEvents(base, node, tables);
        base.post(tables.tag() + " denied", () -> events.send("error", detail));
    }

    @Override
    public void attributeChanged(AttributeChange change) {}

    @Override
    public void removed(NodePort node) {}
}
