package io.liverig.internal.media.simulated;

import io.liverig.internal.media.NetworkProfile;
import io.liverig.internal.media.UserNetwork;
import java.util.ArrayList;
import java.util.List;

/** A network that is a figure: what it is now, and what its user's players take of it. */
final class SimulatedNetwork implements UserNetwork {
    private final Downlink downlink = new Downlink();
    private final List<Watcher> watchers = new ArrayList<>();
    private NetworkProfile chosen = NetworkProfile.GOOD;
    private boolean cut;

    /** What goes by a network. */
    interface Watcher {
        /** The network is about to change: what has happened up to now goes by what it was. */
        void beforeChange();

        /** The network has changed. */
        void afterChange();
    }

    NetworkProfile profile() {
        return cut ? NetworkProfile.OUT : chosen;
    }

    @Override
    public void change(NetworkProfile next) {
        change(() -> chosen = next);
    }

    @Override
    public void setCut(boolean isCut) {
        change(() -> cut = isCut);
    }

    private void change(Runnable change) {
        watchers.forEach(Watcher::beforeChange);
        change.run();
        watchers.forEach(Watcher::afterChange);
    }

    void watch(Watcher watcher) {
        watchers.add(watcher);
    }

    void unwatch(Watcher watcher) {
        watchers.remove(watcher);
    }

    Downlink downlink() {
        return downlink;
    }
}
