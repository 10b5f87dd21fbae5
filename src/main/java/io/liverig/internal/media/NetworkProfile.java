package io.liverig.internal.media;

import io.liverig.options.Link;

/**
 * Both directions of a user's network at one moment.
 *
 * @param up from the user to the server
 * @param down from the server to the user
 */
public record NetworkProfile(Link up, Link down) {
    /** The network of everybody for whom no other is named: a good Wi-Fi. Its figures are chosen, not measured. */
    public static final NetworkProfile GOOD =
            new NetworkProfile(new Link(20_000, 20, 3, 0), new Link(50_000, 20, 3, 0));

    /** No network. */
    public static final NetworkProfile OUT = new NetworkProfile(Link.OUT, Link.OUT);

    /** Returns whether the server and the user cannot hear each other; one dead direction is enough. */
    public boolean isOut() {
        return up.isOut() || down.isOut();
    }

    /** Returns how long a question and its answer take, in milliseconds. */
    public int roundTripMillis() {
        return up.delayMillis() + down.delayMillis();
    }
}
