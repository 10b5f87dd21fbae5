package io.liverig.options;

/**
 * One direction of a user's network at one moment.
 *
 * @param kbps what it carries, in kbit/s; 0 is an outage
 * @param delayMillis how long a packet takes between the user and the server, in milliseconds
 * @param jitterMillis how unevenly packets arrive: the mean of what they are late, in milliseconds
 * @param lossPercent how many packets of a hundred are lost
 */
public record Link(int kbps, int delayMillis, int jitterMillis, double lossPercent) {
    /** An outage. */
    public static final Link OUT = new Link(0, 0, 0, 0);

    /** Checks the ranges. */
    public Link {
        if (kbps < 0 || delayMillis < 0 || jitterMillis < 0 || !(lossPercent >= 0 && lossPercent <= 100)) {
            throw new IllegalArgumentException("a link of " + kbps + " kbit/s, " + delayMillis + " ms, " + jitterMillis
                    + " ms of jitter and " + lossPercent
                    + " % loss can not be; take numbers from 0, and a loss of at most 100");
        }
    }

    /** Returns whether nothing gets through. */
    public boolean isOut() {
        return kbps == 0 || lossPercent >= 100;
    }

    /** Returns what gets through, in kbit/s. */
    public double usableKbps() {
        return kbps * (1 - lossPercent / 100);
    }
}
