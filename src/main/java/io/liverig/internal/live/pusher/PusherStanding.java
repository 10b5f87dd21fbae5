package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.StateTrack;
import org.jspecify.annotations.Nullable;

/** How a pusher stands, worked out of what it does at the moment and of how its last stay ended. */
final class PusherStanding {
    private final NodeEvents events;
    private final StateTrack<PusherState> track;
    private PusherState end = PusherState.IDLE;
    private boolean previewing;
    private boolean paused;

    PusherStanding(NodeEvents events) {
        this.events = events;
        this.track = new StateTrack<>(events, PusherState.IDLE);
    }

    PusherState now() {
        return track.now();
    }

    boolean isPreviewing() {
        return previewing;
    }

    void preview(boolean on) {
        previewing = on;
    }

    /** Keeps whether the page holds picture and sound back. */
    void pause(boolean on) {
        paused = on;
    }

    /** Forgets preview and pause, as nothing is captured any more. */
    void released() {
        previewing = false;
        paused = false;
    }

    /** Keeps how a stay has ended, which is how the pusher stands until the next one. */
    void ended(boolean failed) {
        end = failed ? PusherState.FAILED : PusherState.STOPPED;
    }

    /**
     * Brings the state in line with what there is; a pusher that has left its page changes no more.
     *
     * @param held whether the phone holds picture and sound back
     */
    void settle(@Nullable PusherSession session, boolean retrying, boolean held) {
        if (!events.isClosed()) {
            track.become(PusherState.of(session, previewing ? PusherState.PREVIEWING : end, retrying, held || paused));
        }
    }
}
