package io.liverig.conformance.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.LiveRig;
import io.liverig.conformance.steps.Json;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What a page of a program can see of its package: {@code pages/surface/surface.js} looks, in the rig's sandbox. */
record Surface(JsonNode seen) {
    static Surface of(Path program) {
        try (LiveRig rig = LiveRig.create()) {
            return new Surface(
                    Json.of(rig.open(program).reLaunch("/pages/surface/surface").call("surface")));
        }
    }

    /** Returns the codes of all events. */
    List<String> events() {
        return names(seen.path("events"));
    }

    /** Claims that the typings have each of it, and nothing else. */
    Claims claims() {
        Claims claims = new Claims();
        claims.same("Exclude<keyof typeof TRTC, 'prototype'>", names(seen.path("statics")));
        members(claims, "TRTC", seen.path("trtc"));
        members(claims, "TRTC.Pusher", seen.path("pusher"));
        members(claims, "TRTC.Player", seen.path("player"));
        claims.same("TRTC.EventCode", events());
        claims.isA("TRTC.EventTable", seen.path("events"));
        claims.same("Always<TRTC.PusherAttributes>", names(seen.path("pusherAttributes")));
        claims.isA("TRTC.PusherAttributes", seen.path("pusherAttributes"));
        claims.same("keyof TRTC.PlayerAttributes", names(seen.path("playerAttributes")));
        claims.same("Always<TRTC.PlayerAttributes>", names(seen.path("playerAttributes")));
        claims.isA("TRTC.PlayerAttributes", seen.path("playerAttributes"));
        claims.same("keyof TRTC.RoomParams", names(seen.path("roomParams")));
        return claims.same(
                "Exclude<keyof TRTC.PlayerAttributes, keyof TRTC.PlayerSettings>", names(seen.path("fixed")));
    }

    /** Claims the names of all members, and that each method takes as many arguments as it declares. */
    private static void members(Claims claims, String type, JsonNode arities) {
        claims.same("keyof " + type, names(arities));
        arities.properties().stream()
                .filter(member -> member.getValue().asInt() >= 0)
                .forEach(method -> claims.isA(
                        "Parameters<" + type + "['" + method.getKey() + "']>['length']",
                        Json.of(method.getValue().asInt())));
    }

    /** Returns the keys of an object, or the items of an array. */
    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        if (node.isObject()) {
            node.fieldNames().forEachRemaining(names::add);
        } else {
            node.forEach(item -> names.add(item.asText()));
        }
        return names;
    }
}
