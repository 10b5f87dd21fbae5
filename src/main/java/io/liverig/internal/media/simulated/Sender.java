package io.liverig.internal.media.simulated;

import io.liverig.internal.media.EncoderSettings;
import io.liverig.options.Link;
import io.liverig.options.MediaSettings;
import java.util.function.LongSupplier;

/**
 * One user's streams on their way to the server: encoder, rate control and what waits to be sent.
 *
 * <p>It moves in steps of the clock and works them out when somebody looks, so that it costs nothing while nobody does,
 * and what is seen does not depend on who looks and when.
 */
final class Sender implements SimulatedNetwork.Watcher {
    private final MediaSettings settings;
    private final EncoderModel model;
    private final RateControl control;
    private final LastingRate lasting;
    private final SimulatedNetwork network;
    private final LongSupplier clock;
    private final Draws complexity;
    private final double gopPhase;
    private final Performance performance;
    private EncoderSettings declared = EncoderSettings.DEFAULT;
    private boolean video;
    private boolean audio;
    private long nextStep;
    private long steps;
    private boolean out = true;
    private double waitingKbit;
    private double continuity = 1;
    private Encoding encoding = Encoding.NONE;

    Sender(MediaSettings settings, SimulatedNetwork network, Draws draws, Performance performance) {
        this.settings = settings;
        this.model = new EncoderModel(settings);
        this.control = new RateControl(settings.transport());
        this.lasting = new LastingRate(settings.transport());
        this.network = network;
        this.performance = performance;
        this.clock = performance::now;
        this.complexity = draws.of("complexity");
        this.gopPhase = draws.of("gop").at(0);
        this.nextStep = clock.getAsLong() + settings.transport().stepMillis();
        network.watch(this);
    }

    Performance performance() {
        return performance;
    }

    /** Changes what is captured and how it is to be encoded. */
    void capture(EncoderSettings newDeclared, boolean newVideo, boolean newAudio) {
        catchUp();
        declared = newDeclared;
        video = newVideo;
        audio = newAudio;
        encode();
    }

    @Override
    public void beforeChange() {
        catchUp();
    }

    @Override
    public void afterChange() {
        if (network.profile().up().isOut() != out) {
            encode();
        }
    }

    /** Ends; the network is no longer watched. */
    void close() {
        network.unwatch(this);
    }

    private void catchUp() {
        long now = clock.getAsLong();
        for (; nextStep <= now; nextStep += settings.transport().stepMillis()) {
            step();
        }
    }

    private void step() {
        steps++;
        Link link = network.profile().up();
        if (!link.isOut() && !out) {
            double sent = encoding.totalKbps();
            queue(link, sent);
            double floor = encoding.audioKbps() + Math.min(declared.minKbps(), declared.maxKbps());
            control.step(link, sent, waitingKbit > 0, floor);
            lasting.step(control.estimateKbps());
        }
        encode();
    }

    /** Puts what is too much into the queue; what does not fit there is thrown away. */
    private void queue(Link link, double sentKbps) {
        double seconds = settings.transport().stepMillis() / 1000.0;
        double waits = Math.max(0, waitingKbit + (sentKbps - link.usableKbps()) * seconds);
        double room = link.usableKbps() * settings.transport().queueMillis() / 1000;
        double lost = Math.max(0, waits - room);
        waitingKbit = waits - lost;
        continuity = sentKbps == 0 ? 1 : Math.max(0, 1 - lost / (sentKbps * seconds));
    }

    private void encode() {
        Link link = network.profile().up();
        if (link.isOut()) {
            out = true;
            waitingKbit = 0;
            continuity = 0;
            encoding = Encoding.NONE;
            return;
        }
        if (out) {
            out = false;
            continuity = 1;
            control.begin(link);
        }
        double shown = 1 + settings.encoding().variation() * (2 * complexity.at(steps) - 1);
        encoding = model.encode(declared, video, audio, control.estimateKbps(), lasting.kbps(), shown);
    }

    /** Returns what reaches the server now. */
    Outgoing outgoing() {
        catchUp();
        Link link = network.profile().up();
        double usable = link.usableKbps();
        int queueMillis = usable == 0 ? 0 : (int) Math.round(waitingKbit / usable * 1000);
        return new Outgoing(encoding, continuity, link, queueMillis);
    }

    /** Returns how long ago the last key frame was. */
    long keyFrameAgeMillis() {
        long gop = settings.encoding().gopSeconds() * 1000L;
        return Math.floorMod(clock.getAsLong() + Math.round(gopPhase * gop), gop);
    }
}
