package io.liverig.conformance.stateful;

import java.util.HashSet;
import java.util.Set;

/** Which parts of the phone work, told by the troubles it was given. */
final class Parts {
    private final Set<String> broken = new HashSet<>();
    private final Set<String> refused = new HashSet<>();

    /** Takes a trouble's coming or going into account; a part has one state, which the last word settles. */
    void strike(String trouble, boolean on) {
        String part = part(trouble);
        if (part.isEmpty()) {
            return;
        }
        if (on) {
            broken.add(part);
        } else {
            broken.remove(part);
        }
        if (trouble.endsWith("Refused")) {
            if (on) {
                refused.add(part);
            } else {
                refused.remove(part);
            }
        }
    }

    private static String part(String trouble) {
        for (String part : new String[] {"camera", "microphone", "videoEncoder", "audioEncoder"}) {
            if (trouble.startsWith(part)) {
                return part;
            }
        }
        return "";
    }

    private boolean works(String part) {
        return !broken.contains(part) && !refused.contains(part);
    }

    boolean givesPicture() {
        return works("camera") && works("videoEncoder");
    }

    boolean givesSound() {
        return works("microphone") && works("audioEncoder");
    }
}
