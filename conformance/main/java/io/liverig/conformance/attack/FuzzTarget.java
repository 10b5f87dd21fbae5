package io.liverig.conformance.attack;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * One kind of input, and how it reaches the rig.
 *
 * @param name what the inputs are
 * @param share how many of a thousand inputs are of this kind
 * @param batch how many of them go into one program
 * @param maker makes an input; bytes are one character each
 * @param player gives inputs to a rig
 */
record FuzzTarget(String name, int share, int batch, Maker maker, Player player) {
    /** Whether an input can be a script that loops by itself, for which a program is rightly stopped. */
    boolean mayLoop() {
        return name.equals("wxs");
    }

    /** Makes an input. */
    interface Maker {
        String make(SplittableRandom random);
    }

    /** Gives inputs to a rig; returns what no input may bring about. */
    interface Player {
        Optional<String> play(Ground ground, Path folder, List<String> inputs);
    }
}
