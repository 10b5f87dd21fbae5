package io.liverig.media;

import io.liverig.media.picture.Shot;
import io.liverig.room.StreamKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A playback that shows what the sender declares. */
final class SimulatedPlayback implements Playback {
    private static final String CONNECT = "connect to play";
    private static final String PICTURE = "first picture";
    private static final String STATISTICS = "play statistics";
    private static final String VOLUME = "player volume";

    private final SimulatedMedia media;
    private final MediaSettings settings;
    private final StreamModel model;
    private final Timer timer;
    private final PlaybackListener listener;
    private @Nullable PlayRequest request;
    private boolean began;
    private boolean pictures;
    private boolean paused;
    private boolean online = true;
    private @Nullable Shot last;

    SimulatedPlayback(SimulatedMedia media, Timer timer, PlaybackListener listener) {
        this.media = media;
        this.settings = media.settings();
        this.model = media.model();
        this.timer = timer;
        this.listener = listener;
    }

    @Override
    public void play(PlayRequest newRequest) {
        keepLast();
        boolean first = request == null;
        request = newRequest;
        if (first) {
            timer.after(settings.playConnectMillis(), CONNECT, this::answered);
        } else if (began) {
            followPicture(newRequest);
        }
    }

    private void answered() {
        listener.connected();
        timer.after(settings.firstPictureMillis(), CONNECT, this::begin);
    }

    private void begin() {
        began = true;
        pictures = request != null && request.video();
        listener.began(pictures);
        timer.every(settings.statisticsMillis(), STATISTICS, this::tick);
    }

    private void followPicture(PlayRequest now) {
        if (!now.video()) {
            pictures = false;
            timer.stop(PICTURE);
        } else if (!pictures) {
            timer.after(settings.firstPictureMillis(), PICTURE, () -> {
                pictures = true;
                listener.videoBegan();
            });
        }
    }

    private void tick() {
        PlayRequest now = request;
        if (now != null && !paused) {
            listener.statistics(statistics(now));
        }
    }

    private PlaybackStatistics statistics(PlayRequest now) {
        EncoderSettings sent = sent(now);
        boolean seen = pictures && online;
        return new PlaybackStatistics(
                seen ? model.videoKbps(sent) : 0,
                now.audio() && online ? model.audioKbps(sent) : 0,
                seen ? sent.fps() : 0,
                seen ? settings.gopSeconds() : 0,
                pictures ? sent.width() : 0,
                pictures ? sent.height() : 0,
                online ? now.bufferMillis() : 0,
                online ? NetworkState.UNDISTURBED : NetworkState.GONE);
    }

    private EncoderSettings sent(PlayRequest now) {
        SimulatedPublication sender = media.sender(now.from());
        EncoderSettings sent = sender == null ? EncoderSettings.DEFAULT : sender.encoder();
        return now.kind() == StreamKind.SMALL ? sent.scaled(settings.smallStreamScale()) : sent;
    }

    @Override
    public Optional<Shot> shot() {
        keepLast();
        return Optional.ofNullable(last);
    }

    /** Keeps the frame of the moment, for the time in which none comes. */
    private void keepLast() {
        PlayRequest now = request;
        if (now != null && pictures && online && !paused) {
            filmed(now).ifPresent(shot -> last = shot);
        }
    }

    private Optional<Shot> filmed(PlayRequest now) {
        double scale = now.kind() == StreamKind.SMALL ? settings.smallStreamScale() : 1;
        SimulatedPublication sender = media.sender(now.from());
        if (sender != null) {
            return sender.shot(now.kind(), scale);
        }
        long at = media.nowMillis();
        return media.scripted(now.from()).film(at).shot(now.from().user().text(), now.kind(), scale, at);
    }

    private int level(PlayRequest now) {
        SimulatedPublication sender = media.sender(now.from());
        return sender == null ? media.scripted(now.from()).level(media.nowMillis()) : sender.sentLevel();
    }

    @Override
    public void pause(boolean nowPaused) {
        keepLast();
        paused = nowPaused;
    }

    @Override
    public void online(boolean on) {
        keepLast();
        online = on;
    }

    @Override
    public void reportVolume(boolean on) {
        if (on) {
            timer.every(settings.volumeMillis(), VOLUME, this::reportLevel);
        } else {
            timer.stop(VOLUME);
        }
    }

    private void reportLevel() {
        PlayRequest now = request;
        if (now != null && began) {
            listener.volume(now.audio() && !paused && online ? level(now) : 0);
        }
    }

    @Override
    public void close() {
        timer.stopAll();
    }
}
