package io.liverig;

import io.liverig.internal.live.LiveTroubles;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.media.UserNetwork;
import io.liverig.internal.wx.phone.Device;

/** The network of one program's phone: what its media go by, what wx says of it and what its components hear of it. */
final class PhoneNetwork {
    private final UserNetwork media;
    private final Device device;
    private final LiveTroubles live;
    private Network chosen = Network.WIFI;
    private Network shown = Network.WIFI;
    private boolean cut;
    private int plans;

    PhoneNetwork(UserNetwork media, Device device, LiveTroubles live) {
        this.media = media;
        this.device = device;
        this.live = live;
    }

    Network chosen() {
        return chosen;
    }

    /** Begins something new; what was planned before does not come any more. */
    int newPlan() {
        return ++plans;
    }

    /** Goes into a network, unless another plan has begun since. */
    void choose(int plan, Network network) {
        if (plan == plans) {
            chosen = network;
            media.change(network.profile());
            show();
        }
    }

    /** Cuts the network off, whatever it is, or lets it be what it was. */
    void cut(boolean now) {
        cut = now;
        media.setCut(now);
        show();
    }

    private void show() {
        Network before = shown;
        Network now = cut ? Network.NONE : chosen;
        shown = now;
        device.network(now.networkType(), now.isWeak());
        if (!before.isOut() && !now.isOut() && !before.networkType().equals(now.networkType())) {
            live.networkChanged();
        }
        live.set(Circumstance.OFFLINE, now.isOut());
    }
}
