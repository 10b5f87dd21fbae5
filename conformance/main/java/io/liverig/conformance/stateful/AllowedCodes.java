package io.liverig.conformance.stateful;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** In which states a component may send a code; a code that is not here may not come at all. */
final class AllowedCodes {
    private static final String CAPTURING = "previewing connecting inRoom paused reconnecting";
    private static final String IN_STAY = "connecting inRoom paused reconnecting";
    private static final String IN_ROOM = "connecting inRoom paused reconnecting";
    private static final Map<Integer, Set<String>> PUSHER = new HashMap<>();
    private static final Map<Integer, Set<String>> PLAYER = new HashMap<>();

    static {
        put(PUSHER, IN_STAY, 1001, 1002, 1008, 1021, 1101, 1103, 5000, 5001);
        put(PUSHER, CAPTURING, 1003, 1005, 1006, 1007, 10001, 10002, 10004, 4998, 4999);
        put(PUSHER, CAPTURING, 1104, -1301, -1302, -1303, -1304, -1311, -1316, -1319);
        put(PUSHER, CAPTURING + " idle stopped failed", 10003);
        put(PUSHER, "connecting", 1018);
        put(PUSHER, "connecting previewing stopped failed", 1019);
        put(PUSHER, "connecting reconnecting failed", 1022, -3301, -3308, -100018, -102052, -1313);
        put(PUSHER, IN_ROOM, 1031, 1032, 1033, 1034);
        put(PUSHER, "reconnecting paused", 1102);
        put(PUSHER, "reconnecting paused connecting failed", -1307);
        put(PLAYER, "connecting playing paused", 2001, 2003, 2004, 2007, 2009, 2012, 2104, 2105, 2107);
        put(PLAYER, "reconnecting", 2103);
        put(PLAYER, "reconnecting failed", -2301);
        put(PLAYER, "paused reconnecting failed", 6000);
    }

    private AllowedCodes() {}

    private static void put(Map<Integer, Set<String>> table, String states, int... codes) {
        for (int code : codes) {
            table.put(code, Set.of(states.split(" ")));
        }
    }

    /** Returns the states in which a code may come. */
    static Set<String> states(boolean pusher, int code) {
        return (pusher ? PUSHER : PLAYER).getOrDefault(code, Set.of());
    }

    /** Returns all of them: {@code pusher 1018}. */
    static Set<String> names() {
        Set<String> names = new TreeSet<>();
        PUSHER.keySet().forEach(code -> names.add("pusher " + code));
        PLAYER.keySet().forEach(code -> names.add("player " + code));
        return names;
    }
}
