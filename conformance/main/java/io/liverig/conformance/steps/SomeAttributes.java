package io.liverig.conformance.steps;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a page sets on a pusher or a player. */
public final class SomeAttributes {
    private SomeAttributes() {}

    /** Returns some attributes of a live-pusher. */
    public static ObjectNode some(Choices c) {
        ObjectNode attributes = Json.obj();
        int count = c.between(1, 4);
        for (int i = 0; i < count; i++) {
            attributes.setAll(c.pick(
                    Json.obj("frontCamera", "back"),
                    Json.obj("enableCamera", true),
                    Json.obj("enableMic", true),
                    Json.obj("minBitrate", c.between(100, 900)),
                    Json.obj("beautyLevel", c.below(10)),
                    Json.obj("audioQuality", "low"),
                    Json.obj("videoWidth", 720),
                    Json.obj("own" + c.below(3), "x"),
                    Json.obj("filter", Json.UNDEFINED),
                    Json.obj("more", Json.obj("a", c.below(9))),
                    deep(c)));
        }
        return attributes;
    }

    /** Returns an attribute with something within what it nests. */
    public static ObjectNode deep(Choices c) {
        return Json.obj("deep", Json.obj("a", Json.obj("b", c.below(9)), "list", Json.arr(Json.obj("x", 1))));
    }
}
