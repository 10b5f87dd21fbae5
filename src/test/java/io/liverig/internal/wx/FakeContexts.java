package io.liverig.internal.wx;

import io.liverig.data.PageRef;
import io.liverig.internal.live.LiveContexts;
import io.liverig.internal.live.node.ContextReply;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Writes down which component is told what; "snapshot" answers a field, "pause" fails. */
final class FakeContexts implements LiveContexts {
    final List<String> told = new ArrayList<>();

    @Override
    public List<String> pusherMethods() {
        return List.of("start", "snapshot", "pause");
    }

    @Override
    public List<String> playerMethods() {
        return List.of("play");
    }

    @Override
    public boolean isInSmallWindow() {
        return true;
    }

    @Override
    public void pusher(PageRef page, String method, Map<String, Object> options, ContextReply reply) {
        told.add(page + " " + method + " " + options);
        switch (method) {
            case "snapshot" -> reply.ok(Map.of("width", "360"));
            case "pause" -> reply.fail("operateLivePusher:fail not started");
            default -> reply.ok(Map.of());
        }
    }

    @Override
    public void player(PageRef page, String playerId, String method, Map<String, Object> options, ContextReply reply) {
        told.add(page + " " + playerId + " " + method + " " + options);
        reply.ok(Map.of());
    }
}
