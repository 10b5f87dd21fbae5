package io.liverig.media;

/** The level of an open microphone: speech that goes up and down about its middle. */
record Level(MediaSettings settings, Draws draws) {
    /** Returns the level of a report, from 0 to 100. */
    int at(long report) {
        double level = settings.speechLevel() * (1 + settings.variation() * (2 * draws.at(report) - 1));
        return (int) Math.round(Math.max(0, Math.min(100, level)));
    }
}
