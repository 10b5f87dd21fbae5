package io.liverig.media;

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
    }

    EncoderSettings encoder() {
        return encoder;
    }

    @Override
    public void encode(EncoderSettings newSettings) {
        encoder = newSettings;
    }

    @Override
    public void connect(StreamAddress as) {
        unregister();
        address = as;
        media.register(as, this);
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
        return microphone && !paused ? model.level() : 0;
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
