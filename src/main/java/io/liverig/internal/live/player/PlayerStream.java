package io.liverig.internal.live.player;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NetStatus;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.Retries;
import io.liverig.internal.media.PlayRequest;
import io.liverig.internal.media.Playback;
import io.liverig.internal.media.PlaybackListener;
import io.liverig.internal.media.PlaybackStatistics;
import io.liverig.internal.media.StreamAddress;
import io.liverig.internal.media.picture.Shot;
import io.liverig.options.StateCause;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a player receives from one user, and the codes that tell of it. */
final class PlayerStream implements PlaybackListener {
    private static final int CONNECTED = 2001;
    private static final int FIRST_PICTURE = 2003;
    private static final int OTHER_RESOLUTION = 2009;

    private final LiveBase base;
    private final NodeEvents events;
    private final StreamAddress from;
    private final Playback playback;
    private final Retries retries;
    private final Runnable onChange;
    private @Nullable StreamKind kind;
    private boolean begun;
    private boolean closed;

    PlayerStream(LiveBase base, NodeEvents events, StreamAddress from, Runnable onChange) {
        this.onChange = onChange;
        this.base = base;
        this.events = events;
        this.from = from;
        this.retries = new Retries(base, "live-player reconnects");
        this.playback = base.sources().media().playback(base.program(), this);
        playback.reportVolume(events.handles("audiovolumenotify"));
    }

    boolean isFrom(StreamAddress address) {
        return from.equals(address);
    }

    /** Returns the picture that is shown, or was shown last; empty before the first. */
    Optional<Shot> shot() {
        return playback.shot();
    }

    /** Takes a message that came with a user's streams, if this is one of them. */
    void message(UserId sender, String text) {
        if (from.user().equals(sender) && isReceiving()) {
            events.state(base.settings().troubles().messageCode(), text);
        }
    }

    /** Plays, or changes what is played; a change between the main and the small stream changes the resolution. */
    void play(PlayRequest request) {
        if (kind != null && kind != request.kind()) {
            base.post("live-player resolution", () -> events.state(OTHER_RESOLUTION));
        }
        kind = request.kind();
        playback.play(request);
    }

    /** Nothing arrives any more. */
    void lost() {
        playback.online(false);
        retries.begin(() -> events.say(StateCause.PLAYER_RETRY), () -> {
            events.say(StateCause.PLAYER_GONE);
            onChange.run();
        });
    }

    /** Returns whether anything arrives. */
    boolean isReceiving() {
        return !retries.isOn();
    }

    /** Returns whether a stream that was lost may begin again when it can. */
    boolean mayRevive() {
        return retries.isOn()
                && (!retries.gaveUp() || base.settings().troubles().playersRevive());
    }

    /** Returns whether the stream was lost for good. */
    boolean isOver() {
        return retries.gaveUp();
    }

    PlayerState state(boolean held) {
        if (retries.isOn()) {
            return retries.gaveUp() ? PlayerState.FAILED : PlayerState.RECONNECTING;
        }
        if (held) {
            return PlayerState.PAUSED;
        }
        return begun ? PlayerState.PLAYING : PlayerState.CONNECTING;
    }

    void pause(boolean paused) {
        playback.pause(paused);
    }

    void close() {
        closed = true;
        retries.end();
        playback.close();
    }

    @Override
    public void connected() {
        if (isReceiving()) {
            events.state(CONNECTED);
        }
    }

    @Override
    public void began(boolean video) {
        long delay = base.conditions().firstFrameMillis();
        if (!isReceiving()) {
            return;
        }
        if (delay > 0) {
            base.queue().after(delay, base.program(), "slow first frame", () -> sayBegun(video));
        } else {
            sayBegun(video);
        }
    }

    private void sayBegun(boolean video) {
        if (closed || !isReceiving()) {
            return;
        }
        begun = true;
        onChange.run();
        for (int code : base.settings().firstFrameCodes()) {
            if (video || code != FIRST_PICTURE) {
                events.state(code);
            }
        }
    }

    @Override
    public void videoBegan() {
        if (isReceiving()) {
            events.state(FIRST_PICTURE);
        }
    }

    @Override
    public void starved() {
        events.say(StateCause.PLAYER_STARVED);
    }

    @Override
    public void resumed() {
        events.say(StateCause.PLAYER_RESUMED);
    }

    @Override
    public void unstable() {
        events.say(StateCause.DOWNLINK_UNSTABLE);
    }

    @Override
    public void discontinuous() {
        events.say(StateCause.FRAMES_MISSING);
    }

    @Override
    public void sizeChanged() {
        events.say(StateCause.PLAYER_SIZE);
    }

    @Override
    public void statistics(PlaybackStatistics statistics) {
        events.netStatus(NetStatus.of(statistics));
    }

    @Override
    public void volume(int level) {
        events.volume(level);
    }
}
