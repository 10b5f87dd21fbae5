package io.liverig.conformance.life;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.EnterParams;
import java.util.ArrayList;
import java.util.List;

/** The values of a life: ordinary ones, and those at bounds, empty, odd, long or in need of escapes. */
final class LifeValues {
    private static final List<List<String>> ORDINARY =
            List.of(List.of("u1", "u2", "a_b"), List.of("u", "u1", "u1_main"), List.of("main", "aux", "u_aux"));
    private static final List<String> ODD =
            List.of("__proto__", "constructor", "a b", "a&b=c", "100%", "\u4e2d\u6587", "\ud83d\ude00", "_", "0", "");
    private static final List<String> ALPHABETS =
            List.of("abcXYZ019_-", "a%&=#+? /1", "a\t\n\u0001\u007f", "!*'()~$@:,;\"<>[]{}|\\^`");

    /** How many of the names that follow the document knows; they come first. */
    private static final int DOCUMENTED = 5;

    private static final List<String> OF_THE_PUSHER = List.of(
            "enableCamera",
            "enableMic",
            "minBitrate",
            "frontCamera",
            "filter",
            "own",
            "netStatus",
            "volume",
            "__proto__");
    private static final List<String> OF_A_PLAYER = List.of(
            "muteAudio",
            "muteVideo",
            "objectFit",
            "minCache",
            "orientation",
            "own",
            "netStatus",
            "volume",
            "id",
            "streamID",
            "userID",
            "streamType",
            "hasVideo",
            "hasAudio",
            "__proto__");

    private final Choices c;
    private final List<String> users;
    private final boolean ordinary;

    private LifeValues(Choices c, List<String> users, boolean ordinary) {
        this.c = c;
        this.users = users;
        this.ordinary = ordinary;
    }

    /** Chooses values of any kind. */
    static LifeValues any(Choices c) {
        List<String> users = new ArrayList<>(c.pick(ORDINARY));
        if (c.maybe(40)) {
            users.set(2, c.pick(ODD));
        }
        return new LifeValues(c, users, false);
    }

    /** Chooses values that the document speaks of. */
    static LifeValues ordinary(Choices c) {
        return new LifeValues(c, List.of("u1", "u2", "bob"), true);
    }

    String user() {
        return c.pick(users);
    }

    String strangeId() {
        return c.pick("nobody_main", "u1", "u1_small", "", "main", "u9_aux");
    }

    private JsonNode flag() {
        return ordinary || c.chance(80)
                ? Json.of(c.chance(70))
                : c.pick(Json.of(1), Json.of(0), Json.of("x"), Json.of(""), Json.of(null), Json.obj());
    }

    private ObjectNode withAddress(ObjectNode entry, String user, String type) {
        return switch (ordinary ? 0 : c.pick(0, 0, 0, 1, 1, 2, 3, 4)) {
            case 0 -> entry.put("playurl", Steps.url(Address.encoded(user), type));
            case 1 -> entry.put("playurl", Steps.url(Address.encoded(user), type) + "&x=" + c.below(3));
            case 2 ->
                entry.put("playurl", c.pick("", "room://r?streamtype=" + type + "&u=1", "room://r#streamtype=main"));
            case 3 -> entry;
            default -> entry.set("playurl", c.pick(Json.of(5), Json.of(null), Json.obj()));
        };
    }

    ObjectNode video(String user) {
        String type = ordinary ? c.pick("main", "main", "aux") : c.pick("main", "main", "aux", "main", "small");
        ObjectNode entry = Json.obj("userid", user, "streamtype", type, "hasvideo", flag());
        return withAddress(entry, user, type);
    }

    ObjectNode audio(String user) {
        ObjectNode entry = withAddress(Json.obj("userid", user, "hasaudio", flag()), user, "main");
        return !ordinary && c.maybe(15) ? entry.put("streamtype", c.pick("aux", "small")) : entry;
    }

    /** Returns a value of any kind: what a page sets on purpose, or by a slip. */
    private JsonNode any() {
        if (ordinary) {
            return c.pick(Json.of(true), Json.of(false), Json.of(0), Json.of(c.between(1, 99)), Json.of("text"));
        }
        return c.pick(
                Json.of(true),
                Json.of(false),
                Json.of(0),
                Json.of(c.between(1, 99)),
                Json.of(""),
                Json.of("text"),
                Json.of(null),
                Json.UNDEFINED,
                Json.special("NaN"),
                Json.obj("a", Json.obj("b", c.below(9)), "list", Json.arr(Json.obj("x", 1), 2)),
                Json.obj(
                        "__proto__",
                        Json.obj("polluted", true),
                        "own",
                        Json.obj("__proto__", Json.obj("p", 1), "q", 2)),
                Json.obj("__proto__", 1, "q", 2),
                Json.arr(),
                Json.arr(1, Json.arr(2), Json.arr(), Json.obj()));
    }

    JsonNode pusherAttributes() {
        return orOdd(ofPusher());
    }

    private ObjectNode ofPusher() {
        ObjectNode attributes = Json.obj();
        int count = c.between(1, 3);
        for (int i = 0; i < count; i++) {
            String name = c.pick(ordinary ? OF_THE_PUSHER.subList(0, DOCUMENTED) : OF_THE_PUSHER);
            attributes.set(name, name.equals("frontCamera") ? Json.of(c.pick("front", "back")) : any());
        }
        return attributes;
    }

    JsonNode playerAttributes() {
        ObjectNode attributes = Json.obj();
        int count = c.between(1, 3);
        for (int i = 0; i < count; i++) {
            attributes.set(c.pick(ordinary ? OF_A_PLAYER.subList(0, DOCUMENTED) : OF_A_PLAYER), any());
        }
        if (!ordinary && c.maybe(15)) {
            attributes.put("src", c.pick("room://own?streamtype=main", "own"));
        }
        return orOdd(attributes);
    }

    /** Returns what a page should hand in, and at times what it hands in by mistake. */
    private JsonNode orOdd(ObjectNode usual) {
        return ordinary || c.chance(92)
                ? usual
                : c.pick(Json.UNDEFINED, Json.of(null), Json.of(5), Json.of("text"), Json.arr(1), Json.of(true));
    }

    private String text() {
        return ordinary || c.chance(70)
                ? EnterParams.text(c, "abc019_-", 6)
                : EnterParams.text(c, c.pick(ALPHABETS), 8);
    }

    ObjectNode room() {
        ObjectNode params = Json.obj(
                "sdkAppID", c.pick(Json.of(1400000001), Json.of("1400000001")), "userID", text(), "userSig", text());
        if (c.chance(60)) {
            params.set("roomID", c.pick(Json.of(1234), Json.of(1), Json.of("7"), Json.of(4294967295L)));
        }
        if (!params.has("roomID") || c.maybe(20)) {
            params.put("strRoomID", text());
        }
        for (String name : Address.OPTIONAL) {
            if (c.maybe(15)) {
                params.put(name, text());
            }
        }
        if (c.maybe(20)) {
            params.put("recvMode", c.between(1, 4)).put("encsmall", c.between(0, 1));
        }
        if (c.maybe(30)) {
            params.put("scene", c.pick("rtc", "live"));
        }
        if (!ordinary && c.maybe(25)) {
            params.set("enableinfiniteanchor", c.pick(Json.of(1), Json.of(1), Json.of(0), Json.of("1")));
        }
        return c.maybe(30) ? params.setAll(ofPusher()) : params;
    }

    /** Returns parameters with which nobody can enter. */
    JsonNode badRoom() {
        return !ordinary && c.maybe(10)
                ? c.pick(Json.UNDEFINED, Json.of(null), Json.of("text"), Json.arr())
                : lacking();
    }

    private ObjectNode lacking() {
        ObjectNode params = Json.with(Steps.params(), "minBitrate", 77);
        String name = c.pick("sdkAppID", "userID", "userSig", "roomID");
        JsonNode value = name.equals("roomID")
                ? c.pick(Json.of(0), Json.of(4294967296L), Json.of("x"), Json.of(1.5), Json.of(-1), Json.of(null))
                : c.pick(Json.of(""), Json.of(null), Json.UNDEFINED, Json.of(0), Json.of(true), Json.obj());
        if (!ordinary && c.chance(60)) {
            params.set(name, value);
        } else {
            params.remove(name);
        }
        return !ordinary && c.maybe(20)
                ? Json.with(Steps.params(), c.pick("userID", "strRoomID"), "a\u623f\u95f4")
                : params;
    }

    ObjectNode answer() {
        String method = c.pick("snapshot", "saveImageToPhotosAlbum", "requestFullScreen", "exitFullScreen");
        return Json.obj(
                "op", "answer", "method", method, "how", "fail", "value", Json.obj("errMsg", method + ":fail no"));
    }
}
