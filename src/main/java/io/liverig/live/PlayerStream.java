package io.liverig.live;

import io.liverig.media.PlayRequest;
import io.liverig.media.Playback;
import io.liverig.media.PlaybackListener;
import io.liverig.media.PlaybackStatistics;
import io.liverig.media.StreamAddress;
import java.util.Map;

/** What a player receives from one user, and the codes that tell of it. */
final class PlayerStream implements PlaybackListener {
    private static final int CONNECTED = 2001;
    private static final int FIRST_PICTURE = 2003;

    private final LiveHost host;
    private final NodeEvents events;
    private final StreamAddress from;
    private final Playback playback;

    PlayerStream(LiveHost host, NodeEvents events, StreamAddress from) {
        this.host = host;
        this.events = events;
        this.from = from;
        this.playback = host.media().playback(host.program(), this);
        playback.reportVolume(events.handles("audiovolumenotify"));
    }

    boolean isFrom(StreamAddress address) {
        return from.equals(address);
    }

    void play(PlayRequest request) {
        playback.play(request);
    }

    void pause(boolean paused) {
        playback.pause(paused);
    }

    void close() {
        playback.close();
    }

    @Override
    public void connected() {
        events.state(CONNECTED);
    }

    @Override
    public void began(boolean video) {
        for (int code : host.settings().firstFrameCodes()) {
            if (video || code != FIRST_PICTURE) {
                events.state(code);
            }
        }
    }

    @Override
    public void videoBegan() {
        events.state(FIRST_PICTURE);
    }

    @Override
    public void statistics(PlaybackStatistics statistics) {
        Map<String, Object> detail = NetStatus.of(statistics);
        events.sendIfHandled("netstatus", detail, NetStatus.shown(detail));
    }

    @Override
    public void volume(int level) {
        Map<String, Object> detail = Map.of("volume", (double) level);
        events.sendIfHandled("audiovolumenotify", detail, detail);
    }
}
