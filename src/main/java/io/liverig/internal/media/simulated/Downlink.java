package io.liverig.internal.media.simulated;

import io.liverig.options.Link;
import java.util.HashMap;
import java.util.Map;

/** What a user's players would like to receive; sound comes first, pictures share what is left. */
final class Downlink {
    private record Demand(int audioKbps, int videoKbps) {
        private static final Demand NONE = new Demand(0, 0);
    }

    private final Map<Reception, Demand> demands = new HashMap<>();
    private long audio;
    private long video;

    void demand(Reception player, int audioKbps, int videoKbps) {
        put(player, new Demand(audioKbps, videoKbps));
    }

    void end(Reception player) {
        put(player, Demand.NONE);
        demands.remove(player);
    }

    private void put(Reception player, Demand demand) {
        Demand before = demands.put(player, demand);
        Demand old = before == null ? Demand.NONE : before;
        audio += demand.audioKbps() - old.audioKbps();
        video += demand.videoKbps() - old.videoKbps();
    }

    /** Returns how much of all sound gets through, from 0 to 1. */
    double audioShare(Link link) {
        return audio == 0 ? 1 : Math.min(1, link.usableKbps() / audio);
    }

    /** Returns how much of all pictures gets through, from 0 to 1. */
    double videoShare(Link link) {
        return video == 0 ? 1 : Math.max(0, Math.min(1, (link.usableKbps() - audio) / video));
    }
}
