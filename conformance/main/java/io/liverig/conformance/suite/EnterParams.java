package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import java.math.BigInteger;
import java.util.List;

/** Parameters of enterRoom, good ones and others. */
public final class EnterParams {
    /** Letters, digits and signs that an address takes as they are. */
    public static final String PLAIN = "abcXYZ0189_-";

    private static final long HIGHEST = 4294967295L;

    /** The id of the application comes as text. */
    public static final CoverageGoal TEXT_ID = Seen.given(
            "sdkAppID is text", "enterRoom", 25, first -> first.path("sdkAppID").isTextual());

    private EnterParams() {}

    /** Returns parameters with which a room can be entered. */
    public static ObjectNode valid(Choices c) {
        ObjectNode params = Json.obj(
                "sdkAppID", c.pick(Json.of(1400000001), Json.of("1400000002")),
                "userID", text(c, PLAIN, 12),
                "userSig", text(c, "abcXYZ019*-", 30));
        if (c.chance(60)) {
            params.set("roomID", c.chance(50) ? Json.of(c.between(1, 999999)) : Json.of("" + c.between(1, 9999)));
        } else {
            params.put("strRoomID", text(c, PLAIN, 20));
        }
        return c.chance(50) ? params : params.put("scene", c.pick("rtc", "live"));
    }

    /** Returns text of some of these characters, one at the least. */
    public static String text(Choices c, String alphabet, int most) {
        StringBuilder text = new StringBuilder();
        int length = c.between(1, most);
        for (int i = 0; i < length; i++) {
            text.append(alphabet.charAt(c.below(alphabet.length())));
        }
        return text.toString();
    }

    /** Returns an id with what splits an address, or looks like an escape in one. */
    public static String splitting(Choices c) {
        String text = text(c, c.pick(printable(), "%4&=#+? /1"), 12);
        return c.chance(75) ? text : text + c.pick("%41", "%26", "%2f") + text;
    }

    private static String printable() {
        StringBuilder all = new StringBuilder();
        for (char c = 32; c < 127; c++) {
            all.append(c);
        }
        return all.toString();
    }

    /** Returns a room number of any kind: good, beyond the limits, or no number at all. */
    public static JsonNode oddRoom(Choices c) {
        return c.pick(
                Json.of(1),
                Json.of(HIGHEST),
                Json.of("1234"),
                Json.of("4294967295"),
                Json.of(0),
                Json.of(-1),
                Json.of(1.5),
                Json.of(HIGHEST + 1),
                Json.of("4294967296"),
                Json.of(c.pick("abc", "1e3", "12.0")),
                Json.of(""),
                Json.of(null),
                Json.special("NaN"),
                Json.obj(),
                Json.of(c.pick("1.5", "12.0", "1e3")),
                Json.of(true),
                Json.of("0"),
                Json.special("Infinity"),
                Json.of(c.between(1, 1 << 30)),
                Json.of("" + c.between(1, 1 << 30)));
    }

    /** Returns an integer as room number, within the limits or beyond. */
    public static JsonNode integerRoom(Choices c) {
        return c.pick(
                Json.of(1),
                Json.of(HIGHEST),
                Json.of(0),
                Json.of(-c.between(1, 1 << 30)),
                Json.of(HIGHEST + 2),
                Json.of(c.between(1, 1 << 30)),
                Json.of(HIGHEST - c.below(1 << 20)),
                Json.of(HIGHEST + c.between(2, 99)));
    }

    /** Returns whether a room can have this number. */
    public static boolean isRoom(JsonNode room) {
        boolean digits = room.isTextual() && room.textValue().matches("[0-9]+");
        if (!digits && !room.isIntegralNumber()) {
            return false;
        }
        BigInteger number = new BigInteger(room.asText());
        return number.signum() > 0 && number.compareTo(BigInteger.valueOf(HIGHEST)) <= 0;
    }

    /** Returns parameters in which an id has one of these characters. */
    public static ObjectNode withHan(Choices c, String... characters) {
        String text = c.pick("", "a", "room1") + c.pick(characters) + c.pick("", "b");
        return c.chance(50)
                ? Json.with(Steps.params(), "userID", text)
                : characters.length > 4
                        ? Json.with(Steps.params(), "userID", text)
                        : Json.with(Steps.params(), "strRoomID", text);
    }

    /** Returns the coverage that rooms are entered in this scene. */
    public static CoverageGoal scene(String scene) {
        return Seen.given(
                "scene " + scene,
                "enterRoom",
                10,
                first -> first.path("scene").asText().equals(scene));
    }

    /** Returns the coverage that a parameter is left out. */
    public static CoverageGoal lacks(String name) {
        return Seen.given(name + " is missing", "enterRoom", 6, first -> !first.has(name));
    }

    /** Returns the coverage that the room has a good number, or has not. */
    public static CoverageGoal room(boolean good) {
        return Seen.given(
                good ? "a good room" : "no room", "enterRoom", 12, first -> isRoom(first.path("roomID")) == good);
    }

    /** Returns the coverage that a parameter has characters beyond ASCII. */
    public static CoverageGoal han(String name) {
        return Seen.given(
                name + " has Chinese in it",
                "enterRoom",
                20,
                first -> first.path(name).asText().matches(".*[^\\x00-\\x7f].*"));
    }

    /** Returns whether one of two entries names its room by a number and the other does not. */
    public static boolean differs(List<ObjectNode> steps) {
        List<JsonNode> entries = steps.stream()
                .filter(step -> step.path("method").asText().equals("enterRoom"))
                .map(step -> step.path("args").path(0))
                .toList();
        return entries.get(0).has("roomID") != entries.get(1).has("roomID");
    }
}
