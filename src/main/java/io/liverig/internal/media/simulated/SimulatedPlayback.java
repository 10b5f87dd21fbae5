package io.liverig.internal.media.simulated;

import io.liverig.internal.media.NetworkState;
import io.liverig.internal.media.PlayRequest;
import io.liverig.internal.media.Playback;
import io.liverig.internal.media.PlaybackListener;
import io.liverig.internal.media.PlaybackStatistics;
import io.liverig.internal.media.picture.Shot;
import io.liverig.options.Link;
import io.liverig.options.MediaSettings;
import io.liverig.room.StreamKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A playback that shows what of the sender's stream arrives. */
final class SimulatedPlayback implements Playback {
    private static final String CONNECT = "connect to play";
    private static final String PICTURE = "first picture";
    private static final String ADAPT = "play adapts";
    private static final String STATISTICS = "play statistics";
    private static final String VOLUME = "player volume";

    private final SimulatedMedia media;
    private final MediaSettings settings;
    private final String owner;
    private final SimulatedNetwork network;
    private final Timer timer;
    private final PlaybackListener listener;
    private @Nullable Running running;
    private boolean began;
    private boolean pictures;
    private boolean paused;
    private boolean online = true;
    private @Nullable Shot last;

    SimulatedPlayback(SimulatedMedia media, String owner, Timer timer, PlaybackListener listener) {
        this.media = media;
        this.settings = media.settings();
        this.owner = owner;
        this.network = media.networkOf(owner);
        this.timer = timer;
        this.listener = listener;
    }

    /** What there is from the first play() on. */
    private static final class Running {
        private final Reception reception;
        private final DownlinkWatch watch;
        private final Draws jitter;
        private PlayRequest request;
        private long reports;

        Running(SimulatedPlayback playback, PlayRequest request) {
            SimulatedMedia media = playback.media;
            Draws draws = media.draws(playback.owner, "playback of " + request.from());
            Sender sender = media.senderAt(request.from());
            this.reception = new Reception(media.settings(), playback.network, sender, draws);
            this.watch = new DownlinkWatch(playback.listener, reception);
            this.jitter = draws.of("jitter");
            this.request = request;
        }
    }

    @Override
    public void play(PlayRequest newRequest) {
        keepLast();
        Running now = running;
        if (now == null) {
            running = new Running(this, newRequest);
            timer.after(
                    settings.delays().playConnectMillis() + network.profile().roundTripMillis(),
                    CONNECT,
                    this::answered);
        } else {
            now.request = newRequest;
            if (began) {
                followPicture(now);
            }
        }
    }

    private void answered() {
        if (online) {
            listener.connected();
            awaitFirst();
        }
    }

    private void awaitFirst() {
        Running now = running;
        if (now != null) {
            timer.after(now.reception.firstPictureMillis(now.request), CONNECT, () -> begin(now));
        }
    }

    private void begin(Running now) {
        if (!now.reception.flows()) {
            // Nothing is there to begin with. It does not hold up who settles a rig.
            timer.every(settings.transport().stepMillis(), CONNECT, () -> beginIfItFlows(now));
            return;
        }
        began = true;
        pictures = now.request.video();
        now.reception.begin(now.request);
        listener.began(pictures);
        timer.every(settings.transport().stepMillis(), ADAPT, () -> adapt(now));
        timer.every(settings.statisticsMillis(), STATISTICS, () -> tick(now));
    }

    private void beginIfItFlows(Running now) {
        if (now.reception.flows()) {
            timer.stop(CONNECT);
            awaitFirst();
        }
    }

    private void followPicture(Running now) {
        if (!now.request.video()) {
            pictures = false;
            timer.stop(PICTURE);
        } else if (!pictures) {
            timer.after(now.reception.firstPictureMillis(now.request), PICTURE, () -> {
                pictures = true;
                listener.videoBegan();
            });
        }
        now.reception.demand(now.request, pictures);
    }

    private void adapt(Running now) {
        keepLast();
        if (!paused && online) {
            now.reception.demand(now.request, pictures);
            now.watch.see(now.request, pictures);
        }
    }

    private void tick(Running now) {
        if (!paused) {
            listener.statistics(statistics(now));
        }
    }

    private PlaybackStatistics statistics(Running now) {
        Reception.Arrival arrival = online ? now.reception.arrival(now.request, pictures) : Reception.Arrival.NONE;
        Link down = online ? network.profile().down() : Link.OUT;
        double jitter = now.jitter.at(now.reports++);
        JitterBuffer buffer = now.reception.buffer();
        return new PlaybackStatistics(
                arrival.videoKbps(),
                arrival.audioKbps(),
                arrival.fps(),
                arrival.fps() > 0 ? settings.encoding().gopSeconds() : 0,
                arrival.width(),
                arrival.height(),
                online ? buffer.levelMillis() : 0,
                buffer.targetMillis(),
                arrival.fps() > 0 ? settings.transport().reception().decoderFrames() : 0,
                arrival.videoKbps() > 0 && arrival.audioKbps() > 0
                        ? now.reception.sender().outgoing().queueMillis()
                        : 0,
                new NetworkState(QualityScale.of(down, network.profile().roundTripMillis()), (int)
                        Math.round(down.jitterMillis() * 2 * jitter)));
    }

    @Override
    public Optional<Shot> shot() {
        keepLast();
        return Optional.ofNullable(last);
    }

    /** Keeps the frame of the moment, for the time in which none comes. */
    private void keepLast() {
        Running now = running;
        if (now != null && pictures && online && !paused && now.reception.flows()) {
            double scale =
                    now.request.kind() == StreamKind.SMALL ? settings.encoding().smallStreamScale() : 1;
            Sender sender = now.reception.sender();
            String user = now.request.from().user().text();
            sender.performance()
                    .shot(user, now.request.kind(), scale, sender.outgoing().encoding())
                    .ifPresent(shot -> last = shot);
        }
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
        Running now = running;
        if (now != null && began) {
            boolean heard = now.request.audio() && !paused && online && now.reception.flows();
            listener.volume(heard ? now.reception.sender().performance().level() : 0);
        }
    }

    @Override
    public void close() {
        timer.stopAll();
        if (running != null) {
            running.reception.end();
        }
    }
}
