package io.liverig.internal.program;

import io.liverig.internal.media.NetworkProfile;
import io.liverig.options.Link;

/**
 * The network that a phone or a scripted user is in, as media carry it and wx names it.
 *
 * @param type what wx.getNetworkType says
 * @param up to the server
 * @param down from the server
 */
public record NetworkLine(String type, Link up, Link down) {
    /** The network of everybody for whom no other is named. */
    public static final NetworkLine GOOD =
            new NetworkLine("wifi", NetworkProfile.GOOD.up(), NetworkProfile.GOOD.down());

    /** No network. */
    static final NetworkLine NONE = new NetworkLine("none", Link.OUT, Link.OUT);

    /** From which round trip on WeChat calls a network weak, by the page of wx.onNetworkWeakChange. */
    private static final int WEAK_ROUND_TRIP_MILLIS = 400;

    /**
     * From which loss on it is called weak here. The page counts three of eight requests that lose packets; the rig has
     * no such requests, so that the share is chosen.
     */
    private static final double WEAK_LOSS_PERCENT = 5;

    /** Returns whether nothing gets through. */
    public boolean isOut() {
        return profile().isOut();
    }

    /** Returns whether wx.onNetworkWeakChange calls it weak. */
    public boolean isWeak() {
        return isOut()
                || profile().roundTripMillis() > WEAK_ROUND_TRIP_MILLIS
                || Math.max(up.lossPercent(), down.lossPercent()) >= WEAK_LOSS_PERCENT;
    }

    NetworkProfile profile() {
        return new NetworkProfile(up, down);
    }
}
