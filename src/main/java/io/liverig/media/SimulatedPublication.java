package io.liverig.media;

import io.liverig.media.picture.CameraLook;
import io.liverig.media.picture.Shot;
import io.liverig.media.sound.Mixer;
import io.liverig.media.sound.Sound;
import io.liverig.room.StreamKind;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A publication whose camera and network are delays. */
final class SimulatedPublication implements Publication {
    private static final String CONNECT = "connect to push";
    private static final String CAMERA = "open camera";
    private static final String ENCODER = "start encoder";
    private static final String STATISTICS = "push statistics";
    private static final String VOLUME = "microphone volume";

    private final SimulatedMedia media;
    private final MediaSettings settings;
    private final StreamModel model;
    private final Timer timer;
    private final PublicationListener listener;
    private final Film film = new Film();
    private final Mixer mixer;
    private @Nullable Sound heard;
    private EncoderSettings encoder = EncoderSettings.DEFAULT;
    private @Nullable StreamAddress address;
    private boolean camera;
    private boolean frames;
    private boolean encoding;
    private boolean microphone;
    private boolean paused;
    private boolean online = true;

    SimulatedPublication(SimulatedMedia media, Timer timer, PublicationListener listener) {
        this.media = media;
        this.settings = media.settings();
        this.model = media.model();
        this.timer = timer;
        this.listener = listener;
        this.mixer = new Mixer(Sound.tone(settings.speechLevel()));
    }

    EncoderSettings encoder() {
        return encoder;
    }

    @Override
    public void encode(EncoderSettings newSettings) {
        encoder = newSettings;
        film.encode(newSettings, media.nowMillis());
    }

    @Override
    public void look(CameraLook look) {
        film.look(look);
    }

    @Override
    public Optional<Shot> shot() {
        return frames ? shot(StreamKind.MAIN, 1) : Optional.empty();
    }

    /** Returns the last frame of the stream, also when the camera is closed by now. */
    Optional<Shot> shot(StreamKind kind, double scale) {
        StreamAddress from = address;
        return film.shot(from == null ? "preview" : from.user().text(), kind, scale, media.nowMillis());
    }

    @Override
    public void sound(@Nullable Sound sound, double share, boolean lifted) {
        heard = sound;
        hear();
        mixer.gain(share, lifted);
    }

    /** Lets the microphone hear what it is told to, else the user's own voice. */
    private void hear() {
        StreamAddress from = address;
        if (heard != null) {
            mixer.hear(heard, media.nowMillis());
        } else if (from != null) {
            mixer.hear(media.voice(from), 0);
        }
    }

    @Override
    public void music(IntSupplier level) {
        mixer.music(level);
    }

    /** Returns the level of what arrives at those who receive it. */
    int sentLevel() {
        return paused ? 0 : mixer.sent(media.nowMillis(), microphone);
    }

    @Override
    public void connect(StreamAddress as) {
        unregister();
        address = as;
        media.register(as, this);
        hear();
        timer.after(settings.connectMillis(), CONNECT, this::answered);
        startEncoder();
    }

    private void answered() {
        listener.connected();
        timer.after(settings.handshakeMillis(), CONNECT, this::shakenHands);
    }

    private void shakenHands() {
        listener.ready();
        timer.every(settings.statisticsMillis(), STATISTICS, () -> listener.statistics(statistics()));
    }

    private PublishStatistics statistics() {
        boolean pictures = encoding && !paused && online;
        return new PublishStatistics(
                pictures ? model.videoKbps(encoder) : 0,
                microphone && !paused && online ? model.audioKbps(encoder) : 0,
                pictures ? encoder.fps() : 0,
                pictures ? settings.gopSeconds() : 0,
                pictures ? encoder.width() : 0,
                pictures ? encoder.height() : 0,
                online ? NetworkState.UNDISTURBED : NetworkState.GONE);
    }

    @Override
    public void camera(boolean on) {
        if (camera == on) {
            return;
        }
        camera = on;
        frames = false;
        film.hold(media.nowMillis());
        encoding = false;
        timer.stop(CAMERA);
        timer.stop(ENCODER);
        if (on) {
            timer.after(settings.cameraOpenMillis(), CAMERA, this::cameraOpened);
        }
    }

    private void cameraOpened() {
        listener.cameraOpened();
        timer.after(settings.firstFrameMillis(), CAMERA, this::firstFrame);
    }

    private void firstFrame() {
        frames = true;
        roll();
        listener.firstFrameCaptured();
        startEncoder();
    }

    private void startEncoder() {
        if (frames && address != null && !encoding) {
            timer.after(settings.encoderStartMillis(), ENCODER, () -> {
                encoding = true;
                listener.encoderStarted();
            });
        }
    }

    @Override
    public void microphone(boolean on) {
        microphone = on;
    }

    @Override
    public void pause(boolean nowPaused) {
        paused = nowPaused;
        roll();
    }

    private void roll() {
        if (frames && !paused) {
            film.roll(media.nowMillis());
        } else {
            film.hold(media.nowMillis());
        }
    }

    @Override
    public void online(boolean on) {
        online = on;
    }

    @Override
    public void reportVolume(boolean on) {
        if (on) {
            timer.every(settings.volumeMillis(), VOLUME, () -> listener.volume(level()));
        } else {
            timer.stop(VOLUME);
        }
    }

    private int level() {
        return microphone && !paused ? mixer.captured(media.nowMillis()) : 0;
    }

    @Override
    public void close() {
        timer.stopAll();
        unregister();
    }

    private void unregister() {
        if (address != null) {
            media.unregister(address, this);
        }
    }
}
