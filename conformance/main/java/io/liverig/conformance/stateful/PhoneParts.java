package io.liverig.conformance.stateful;

import java.util.HashSet;
import java.util.Set;

/** Which parts of the phone work, told by the troubles that it has. */
final class PhoneParts {
    private final Set<String> troubles = new HashSet<>();

    /** Takes a trouble's coming or going down; returns whether it was not there, or was there. */
    boolean strike(String trouble, boolean on) {
        return on ? troubles.add(trouble) : troubles.remove(trouble);
    }

    private boolean works(String part) {
        return troubles.stream().noneMatch(trouble -> trouble.startsWith(part));
    }

    boolean givesPicture() {
        return works("camera") && works("videoEncoder");
    }

    boolean givesSound() {
        return works("microphone") && works("audioEncoder");
    }

    /** Returns whether streams do not come, whatever the room says. */
    boolean losesStreams() {
        return !works("sourceLost") || !works("userLost");
    }
}
