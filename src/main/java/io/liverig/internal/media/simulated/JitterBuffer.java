package io.liverig.internal.media.simulated;

import io.liverig.options.TransportSettings;

/** How much stream a player holds before it shows it. */
final class JitterBuffer {
    /** What a step comes to. */
    enum Turn {
        /** Nothing worth a word. */
        NONE,
        /** The buffer has run dry. */
        STARVED,
        /** It is filled again. */
        RESUMED
    }

    private final TransportSettings settings;
    private double level;
    private int target;
    private boolean starving;

    JitterBuffer(TransportSettings settings) {
        this.settings = settings;
    }

    /** Fills, within the bounds of the player, for a jitter. */
    void fill(int minMillis, int maxMillis, double jitterMillis) {
        aim(minMillis, maxMillis, jitterMillis);
        level = target;
        starving = false;
    }

    private void aim(int minMillis, int maxMillis, double jitterMillis) {
        double wanted = settings.reception().jitterFactor() * jitterMillis;
        target = (int) Math.round(Math.max(minMillis, Math.min(Math.max(minMillis, maxMillis), wanted)));
    }

    /**
     * Moves on.
     *
     * @param supply the share of the stream that has arrived, 1 for all of it
     * @param lateMillis how late its latest part is
     */
    Turn step(int minMillis, int maxMillis, double jitterMillis, double supply, double lateMillis) {
        aim(minMillis, maxMillis, jitterMillis);
        double step = settings.stepMillis();
        boolean was = starving;
        if (starving) {
            level += supply * step;
            starving = supply == 0 || level < Math.min(minMillis, target);
        } else {
            level += (supply >= 1 ? settings.reception().refillPerSecond() : supply - 1) * step;
            starving = level < 0 || lateMillis > Math.min(level, target);
        }
        level = starving && !was ? 0 : Math.max(0, Math.min(target, level));
        if (starving == was) {
            return Turn.NONE;
        }
        return starving ? Turn.STARVED : Turn.RESUMED;
    }

    int levelMillis() {
        return (int) Math.round(level);
    }

    int targetMillis() {
        return target;
    }

    boolean isStarving() {
        return starving;
    }
}
