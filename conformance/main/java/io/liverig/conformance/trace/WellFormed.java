package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The premise of some properties: who joins does so once, before all else, and no flag is repeated. */
public final class WellFormed {
    private WellFormed() {}

    /** Judges only stories that are well-formed, as those that a shrinker leaves need not be. */
    public static void ifWellFormed(DriverRun run, Runnable check) {
        Map<String, Map<String, Boolean>> present = new LinkedHashMap<>();
        for (Moment moment : run.moments("a")) {
            if (moment.method().equals("pusherEventHandler") && !isWellFormed(moment, present)) {
                return;
            }
        }
        check.run();
    }

    private static boolean isWellFormed(Moment moment, Map<String, Map<String, Boolean>> present) {
        for (JsonNode entry : moment.message().entries()) {
            String user = entry.path("userid").asText();
            Map<String, Boolean> flags = present.get(user);
            int code = moment.message().code();
            if ((flags == null) != (code == 1031)) {
                return false;
            }
            if (flags == null) {
                present.put(user, new LinkedHashMap<>());
            } else if (code == 1032) {
                present.remove(user);
            } else {
                String what = code == 1034 ? "audio" : entry.path("streamtype").asText();
                boolean isOn =
                        entry.path(code == 1034 ? "hasaudio" : "hasvideo").asBoolean();
                if (flags.getOrDefault(what, false) == isOn) {
                    return false;
                }
                flags.put(what, isOn);
            }
        }
        return true;
    }
}
