package io.liverig.internal.media.simulated;

import io.liverig.internal.media.PlayRequest;
import io.liverig.internal.media.PlaybackListener;
import io.liverig.room.StreamKind;
import org.jspecify.annotations.Nullable;

/** Tells a playback's listener, step by step, how its stream gets on. */
final class DownlinkWatch {
    private final PlaybackListener listener;
    private final Reception reception;
    private boolean unstable;
    private boolean discontinuous;
    private @Nullable StreamKind kind;
    private int width;

    DownlinkWatch(PlaybackListener listener, Reception reception) {
        this.listener = listener;
        this.reception = reception;
    }

    void see(PlayRequest request, boolean pictures) {
        JitterBuffer.Turn turn = reception.step(request);
        boolean flows = reception.flows();
        say(turn);
        boolean nowUnstable = flows && reception.isUnstable();
        if (nowUnstable && !unstable) {
            listener.unstable();
        }
        unstable = nowUnstable;
        boolean nowDiscontinuous = flows && pictures && reception.isDiscontinuous();
        if (nowDiscontinuous && !discontinuous) {
            listener.discontinuous();
        }
        discontinuous = nowDiscontinuous;
        if (flows && pictures) {
            seeSize(request.kind(), reception.arrival(request, true).width());
        }
    }

    private void say(JitterBuffer.Turn turn) {
        if (turn == JitterBuffer.Turn.STARVED) {
            listener.starved();
        } else if (turn == JitterBuffer.Turn.RESUMED) {
            listener.resumed();
        }
    }

    /** The size of another kind of stream is no change of this one's. */
    private void seeSize(StreamKind nowKind, int now) {
        if (nowKind == kind && width != 0 && now != 0 && now != width) {
            listener.sizeChanged();
        }
        kind = nowKind;
        width = now == 0 ? width : now;
    }
}
