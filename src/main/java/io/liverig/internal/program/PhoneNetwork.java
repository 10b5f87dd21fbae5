package io.liverig.internal.program;

import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.media.UserNetwork;
import io.liverig.internal.wx.phone.Device;

/** The network of one program's phone: what its media go by, what wx says of it and what its components hear of it. */
final class PhoneNetwork {
    private final UserNetwork media;
    private final Device device;
    private final LiveTroubles live;
    private NetworkLine chosen = NetworkLine.GOOD;
    private NetworkLine shown = NetworkLine.GOOD;
    private boolean cut;

    PhoneNetwork(UserNetwork media, Device device, LiveTroubles live) {
        this.media = media;
        this.device = device;
        this.live = live;
    }

    /** Goes into a network; while it is cut off, this counts from its return on. */
    void choose(NetworkLine line) {
        chosen = line;
        media.change(line.profile());
        show();
    }

    /** Cuts the network off, whatever it is, or lets it be what it was. */
    void setCut(boolean now) {
        cut = now;
        media.setCut(now);
        show();
    }

    private void show() {
        NetworkLine before = shown;
        NetworkLine now = cut ? NetworkLine.NONE : chosen;
        shown = now;
        device.network(now.type(), now.isWeak());
        if (!before.isOut() && !now.isOut() && !before.type().equals(now.type())) {
            live.networkChanged();
        }
        live.set(Circumstance.OFFLINE, now.isOut());
    }
}
