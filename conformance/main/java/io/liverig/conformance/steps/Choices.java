package io.liverig.conformance.steps;

import java.util.List;
import java.util.function.IntUnaryOperator;

/** Where a generator takes its choices from: a seed, or the tape that a test engine shrinks. */
public final class Choices {
    private final IntUnaryOperator source;

    private Choices(IntUnaryOperator source) {
        this.source = source;
    }

    /** Chooses by a seed: the same seed, the same choices, on every JVM (SplitMix64). */
    public static Choices seeded(long seed) {
        long[] state = {seed};
        return new Choices(bound -> {
            state[0] += 0x9E3779B97F4A7C15L;
            return (int) Long.remainderUnsigned(mix(state[0]), bound);
        });
    }

    /** Chooses as another does, and writes on a tape what it chose. */
    public Choices onto(List<Integer> tape) {
        return new Choices(bound -> {
            int chosen = source.applyAsInt(bound);
            tape.add(chosen);
            return chosen;
        });
    }

    /** Chooses what stands on a tape; beyond its end always the first. */
    public static Choices tape(List<Integer> tape) {
        int[] at = {0};
        return new Choices(bound -> at[0] < tape.size() ? Math.floorMod(tape.get(at[0]++), bound) : 0);
    }

    /** Scrambles a number, as SplitMix64 does. */
    public static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** Chooses from 0 up to but not including the bound. */
    public int below(int bound) {
        return source.applyAsInt(bound);
    }

    /** Chooses from both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** Tells yes in so many of a hundred cases; the simplest choice is yes. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** Tells yes in so many of a hundred cases; the simplest choice is no. */
    public boolean maybe(int percent) {
        return below(100) >= 100 - percent;
    }

    /** Picks one. */
    @SafeVarargs
    public final <T> T pick(T... options) {
        return options[below(options.length)];
    }

    /** Picks one. */
    public <T> T pick(List<T> options) {
        return options.get(below(options.size()));
    }
}
