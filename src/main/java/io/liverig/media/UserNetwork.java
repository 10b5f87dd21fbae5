package io.liverig.media;

import java.util.ArrayList;
import java.util.List;

/** The network of one user: what it is now, and what the user's players take of it. */
public final class UserNetwork {
    private final Downlink downlink = new Downlink();
    private final List<Watcher> watchers = new ArrayList<>();
    private NetworkProfile chosen = NetworkProfile.GOOD;
    private boolean cut;

    UserNetwork() {}

    /** What goes by a network. */
    interface Watcher {
        /** The network is about to change: what has happened up to now goes by what it was. */
        void beforeChange();

        /** The network has changed. */
        void afterChange();
    }

    /** Returns the network as it is now. */
    public NetworkProfile profile() {
        return cut ? NetworkProfile.OUT : chosen;
    }

    /** Changes the network; while it is cut, this counts from its return on. */
    public void change(NetworkProfile next) {
        change(() -> chosen = next);
    }

    /** Cuts the network off, or lets it be what it was. */
    public void cut(boolean now) {
        change(() -> cut = now);
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
