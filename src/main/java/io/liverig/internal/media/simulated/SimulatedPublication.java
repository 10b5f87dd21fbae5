package io.liverig.internal.media.simulated;

import io.liverig.internal.media.EncoderSettings;
import io.liverig.internal.media.NetworkState;
import io.liverig.internal.media.Publication;
import io.liverig.internal.media.PublicationListener;
import io.liverig.internal.media.PublishStatistics;
import io.liverig.internal.media.StreamAddress;
import io.liverig.internal.media.picture.CameraSetting;
import io.liverig.internal.media.picture.Shot;
import io.liverig.options.Link;
import io.liverig.options.MediaSettings;
import io.liverig.room.StreamKind;
import io.liverig.sound.Sound;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** A publication whose camera is a delay and whose network is a model. */
final class SimulatedPublication implements Publication {
    private static final String CONNECT = "connect to push";
    private static final String CAMERA = "open camera";
    private static final String ENCODER = "start encoder";
    private static final String ADAPT = "push adapts";
    private static final String STATISTICS = "push statistics";
    private static final String VOLUME = "microphone volume";

    private final SimulatedMedia media;
    private final MediaSettings settings;
    private final SimulatedNetwork network;
    private final Timer timer;
    private final PublicationListener listener;
    private final Sender sender;
    private final UplinkWatch watch;
    private final Draws jitter;
    private final Performance performance;
    private @Nullable Sound heard;
    private EncoderSettings encoder = EncoderSettings.DEFAULT;
    private @Nullable StreamAddress address;
    private boolean camera;
    private boolean frames;
    private boolean encoding;
    private boolean microphone;
    private boolean paused;
    private long reports;

    SimulatedPublication(SimulatedMedia media, String owner, Timer timer, PublicationListener listener) {
        this.media = media;
        this.settings = media.settings();
        this.network = media.networkOf(owner);
        this.timer = timer;
        this.listener = listener;
        this.sender = media.sender(owner);
        this.watch = new UplinkWatch(settings.transport(), listener);
        Draws draws = media.draws(owner, "publication");
        this.jitter = draws.of("jitter");
        this.performance = sender.performance();
    }

    @Override
    public void encode(EncoderSettings newSettings) {
        encoder = newSettings;
        performance.film().encode(newSettings, performance.now());
        follow();
    }

    @Override
    public void look(CameraSetting look) {
        performance.film().look(look);
    }

    @Override
    public Optional<Shot> shot() {
        StreamAddress as = address;
        String user = as == null ? "preview" : as.user().text();
        Encoding sent = sender.outgoing().encoding();
        return frames ? performance.shot(user, StreamKind.MAIN, 1, sent) : Optional.empty();
    }

    @Override
    public void sound(@Nullable Sound sound, double share, boolean lifted) {
        heard = sound;
        hear();
        performance.mixer().gain(share, lifted);
    }

    /** Lets the microphone hear what it is told to, else its user's voice. */
    private void hear() {
        StreamAddress as = address;
        if (heard != null) {
            performance.mixer().hear(heard, performance.now());
        } else if (as != null) {
            performance.mixer().hear(media.voice(as), 0);
        }
    }

    @Override
    public void music(IntSupplier level) {
        performance.mixer().music(level);
    }

    /** Lets the sender send what there is to send. */
    private void follow() {
        performance.open(microphone, !paused);
        if (frames && !paused) {
            performance.film().roll(performance.now());
        } else {
            performance.film().hold(performance.now());
        }
        sender.capture(encoder, encoding && !paused, microphone && !paused);
        watch.expect(sender.outgoing().encoding());
    }

    @Override
    public void connect(StreamAddress as) {
        unregister();
        address = as;
        media.register(as, sender);
        hear();
        timer.after(settings.delays().connectMillis() + roundTrip(), CONNECT, this::answered);
        startEncoder();
    }

    private int roundTrip() {
        return network.profile().roundTripMillis();
    }

    private void answered() {
        listener.connected();
        timer.after(settings.delays().handshakeMillis() + roundTrip(), CONNECT, this::shakenHands);
    }

    private void shakenHands() {
        listener.ready();
        timer.every(settings.transport().stepMillis(), ADAPT, this::adapt);
        timer.every(settings.statisticsMillis(), STATISTICS, () -> listener.statistics(statistics()));
    }

    private void adapt() {
        watch.see(sender.outgoing().encoding(), network.profile().up());
    }

    private PublishStatistics statistics() {
        Outgoing now = sender.outgoing();
        Encoding sent = now.encoding();
        Link up = network.profile().up();
        int sound = settings.transport().audioFrameMillis();
        return new PublishStatistics(
                sent.videoKbps(),
                sent.audioKbps(),
                sent.fps(),
                sent.fps() > 0 ? settings.encoding().gopSeconds() : 0,
                sent.width(),
                sent.height(),
                now.queueMillis() * sent.fps() / 1000,
                sent.starved() && sent.fps() == 0 ? now.queueMillis() / sound : 0,
                new NetworkState(QualityScale.of(up, roundTrip() + now.queueMillis()), jitter(up)));
    }

    private int jitter(Link link) {
        return (int) Math.round(link.jitterMillis() * 2 * jitter.at(reports++));
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
            timer.after(settings.delays().cameraOpenMillis(), CAMERA, this::cameraOpened);
        }
        follow();
    }

    private void cameraOpened() {
        listener.cameraOpened();
        timer.after(settings.delays().firstFrameMillis(), CAMERA, this::firstFrame);
    }

    private void firstFrame() {
        frames = true;
        follow();
        listener.firstFrameCaptured();
        startEncoder();
    }

    private void startEncoder() {
        if (frames && address != null && !encoding) {
            timer.after(settings.delays().encoderStartMillis(), ENCODER, this::encoderStarted);
        }
    }

    private void encoderStarted() {
        encoding = true;
        listener.encoderStarted();
        follow();
        if (settings.transport().adaptation().tellsFirstEncoding()) {
            listener.sizeChanged();
        }
    }

    @Override
    public void microphone(boolean on) {
        microphone = on;
        follow();
    }

    @Override
    public void pause(boolean nowPaused) {
        paused = nowPaused;
        follow();
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
        return microphone && !paused ? performance.mixer().captured(performance.now()) : 0;
    }

    @Override
    public void close() {
        timer.stopAll();
        unregister();
        sender.close();
    }

    private void unregister() {
        if (address != null) {
            media.unregister(address, sender);
        }
    }
}
