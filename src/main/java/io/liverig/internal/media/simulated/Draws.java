package io.liverig.internal.media.simulated;

import java.util.SplittableRandom;

/**
 * Chance as a table: each draw has a name and a number, so that no draw shifts another one.
 *
 * <p>What a user does, and how often, thus never changes what falls to another user.
 */
final class Draws {
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private final long seed;

    private Draws(long seed) {
        this.seed = seed;
    }

    /** Returns the table of the rig's seed for a name. */
    static Draws of(long seed, String name) {
        long hash = BASIS ^ seed;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * PRIME;
        }
        return new Draws(hash);
    }

    /** Returns the table for a purpose within this one. */
    Draws of(String purpose) {
        return of(seed, purpose);
    }

    /** Returns the draw with a number, from 0 to below 1. */
    double at(long number) {
        return new SplittableRandom(seed + number * STEP).nextDouble();
    }
}
