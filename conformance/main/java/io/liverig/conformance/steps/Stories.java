package io.liverig.conformance.steps;

import static io.liverig.conformance.steps.Json.obj;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Generators of what remote users do: any order at all, or well-formed. */
public final class Stories {
    /** Users as they come. */
    public static final List<String> ORDINARY = List.of("u1", "u2", "a_b");

    /** Users whose ids trip up who splits, joins or looks up carelessly. */
    public static final List<String> UNUSUAL =
            List.of("main", "small_aux", "__proto__", "constructor", "a_main", "x-y", "0", "_", "hasOwnProperty");

    private Stories() {}

    /** Anything in any order, by ordinary users and at times unusual ones. */
    public static List<ObjectNode> any(Choices c) {
        List<String> pool = new ArrayList<>(ORDINARY);
        if (c.chance(30)) {
            pool.set(2, c.pick(UNUSUAL));
        }
        return any(c, pool);
    }

    /** Anything in any order, by users of the pool. */
    public static List<ObjectNode> any(Choices c, List<String> pool) {
        Steps steps = Steps.created();
        if (c.chance(90)) {
            steps.join(pool.get(0), pool.get(c.below(pool.size())));
        }
        int messages = c.between(3, 12);
        for (int i = 0; i < messages; i++) {
            message(c, steps, pool);
        }
        if (c.chance(25)) {
            comesBack(c, steps, pool.get(0));
        }
        return steps.done();
    }

    /** So many users that no list of a fixed size holds them; some go, and one more comes. */
    public static List<ObjectNode> crowd(Choices c) {
        String[] users = new String[c.between(31, 40)];
        JsonNode[] videos = new JsonNode[users.length];
        for (int i = 0; i < users.length; i++) {
            users[i] = "guest" + i;
            videos[i] = obj(
                    "userid", users[i], "streamtype", "main", "hasvideo", true, "playurl", Steps.url(users[i], "main"));
        }
        Steps steps = Steps.created().join(users).users(1033, videos);
        return steps.leave(c.pick(users), c.pick(users))
                .join("u1")
                .video("u1", "main", true)
                .done();
    }

    private static void comesBack(Choices c, Steps steps, String user) {
        String type = c.pick("aux", "main");
        steps.join(user).video(user, type, true);
        steps = c.chance(50) ? steps.leave(user).join(user) : steps.video(user, type, false);
        steps.video(user, type, true);
    }

    /** Adds a message of one entry, seldom of two. */
    public static void message(Choices c, Steps steps, List<String> pool) {
        int code = c.pick(1033, 1034, 1033, 1034, 1033, 1034, 1033, 1031, 1032);
        JsonNode[] entries = new JsonNode[c.chance(85) ? 1 : 2];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = entry(c, code, c.pick(pool));
        }
        steps.users(code, entries);
    }

    private static ObjectNode entry(Choices c, int code, String user) {
        if (code < 1033) {
            return obj("userid", user);
        }
        String type = code == 1034 ? "main" : c.pick("main", "aux", "main");
        String url = Steps.url(user, type) + (c.chance(75) ? "" : "&x=" + c.below(3));
        boolean isOn = c.chance(75);
        if (code == 1033) {
            return obj("userid", user, "streamtype", type, "hasvideo", isOn, "playurl", url);
        }
        ObjectNode audio = obj("userid", user, "hasaudio", isOn, "playurl", url);
        return c.chance(80) ? audio : audio.put("streamtype", c.pick("aux", "small"));
    }

    /** Users who join before all else, change flags and never repeat one; some leave and come again. */
    public static Steps wellFormed(Choices c, String... types) {
        Steps steps = Steps.created();
        Map<String, Map<String, Boolean>> present = new HashMap<>();
        int turns = c.between(4, 14);
        for (int i = 0; i < turns; i++) {
            String user = c.pick(ORDINARY);
            Map<String, Boolean> flags = present.get(user);
            if (flags == null) {
                present.put(user, new HashMap<>());
                steps.join(user);
            } else if (c.chance(85)) {
                toggle(c, steps, user, flags, types);
            } else {
                present.remove(user);
                steps.leave(user);
            }
        }
        return steps;
    }

    /** Well-formed, and at the end everybody leaves. */
    public static List<ObjectNode> untilAllLeave(Choices c, String... types) {
        Steps steps = wellFormed(c, types);
        ORDINARY.forEach(user -> {
            if (isPresent(steps.done(), user)) {
                steps.leave(user);
            }
        });
        return steps.done();
    }

    private static boolean isPresent(List<ObjectNode> steps, String user) {
        boolean present = false;
        for (ObjectNode step : steps) {
            for (Message message : Message.of(step).stream().toList()) {
                if (message.entries().get(0).path("userid").asText().equals(user) && message.code() < 1033) {
                    present = message.code() == 1031;
                }
            }
        }
        return present;
    }

    private static void toggle(Choices c, Steps steps, String user, Map<String, Boolean> flags, String... types) {
        String what = c.chance(35) ? "audio" : c.pick(types);
        boolean isOn = !flags.getOrDefault(what, false);
        flags.put(what, isOn);
        if (what.equals("audio")) {
            steps.audio(user, isOn);
        } else {
            steps.video(user, what, isOn);
        }
    }

    /** Anything in any order, and calls of the page between. */
    public static List<ObjectNode> withCalls(Choices c, CallMaker... makers) {
        Steps steps = Steps.none().then(any(c));
        int turns = c.between(1, 5);
        for (int i = 0; i < turns; i++) {
            c.pick(makers).make(c, steps, someId(c, steps.done()));
            if (c.chance(50)) {
                message(c, steps, ORDINARY);
            }
        }
        return steps.done();
    }

    /** Adds a call about a stream. */
    @FunctionalInterface
    public interface CallMaker {
        /** Adds the call. */
        void make(Choices c, Steps steps, String id);
    }

    /** Returns the id of a stream that the steps leave in the list, or one of nobody's when there is none. */
    public static String someId(Choices c, List<ObjectNode> steps) {
        List<String> ids = RoomModel.after(steps, "a").streamIds();
        return ids.isEmpty() ? "nobody_main" : c.pick(ids);
    }
}
