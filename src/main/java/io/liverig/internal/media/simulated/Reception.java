package io.liverig.internal.media.simulated;

import io.liverig.internal.media.PlayRequest;
import io.liverig.options.Link;
import io.liverig.options.MediaSettings;
import io.liverig.options.TransportSettings;
import io.liverig.room.StreamKind;

/** What of one stream reaches a player: the sender's way, the server's thinning, the receiver's way, the buffer. */
final class Reception {
    private static final double ALL = 0.999;

    private final MediaSettings settings;
    private final SimulatedNetwork network;
    private final Sender sender;
    private final JitterBuffer buffer;
    private final Draws late;
    private long steps;
    private double thinned = 1;
    private double lostForGood;

    Reception(MediaSettings settings, SimulatedNetwork network, Sender sender, Draws draws) {
        this.settings = settings;
        this.network = network;
        this.sender = sender;
        this.buffer = new JitterBuffer(settings.transport());
        this.late = draws.of("late");
    }

    /** What of a stream arrives at the moment. */
    record Arrival(int videoKbps, int audioKbps, int fps, int width, int height) {
        static final Arrival NONE = new Arrival(0, 0, 0, 0, 0);
    }

    Sender sender() {
        return sender;
    }

    JitterBuffer buffer() {
        return buffer;
    }

    void begin(PlayRequest request) {
        buffer.fill(request.minBufferMillis(), request.maxBufferMillis(), jitter());
        demand(request, true);
    }

    /** Says what the player would like to have of the receiver's network. */
    void demand(PlayRequest request, boolean picture) {
        Encoding sent = sender.outgoing().encoding();
        int video = request.video() && picture ? (int) (sent.videoKbps() * weight(request)) : 0;
        network.downlink().demand(this, request.audio() ? sent.audioKbps() : 0, video);
    }

    void end() {
        network.downlink().end(this);
    }

    /** Returns what the small stream weighs beside the main one. */
    private double weight(PlayRequest request) {
        double scale = settings.encoding().smallStreamScale();
        return request.kind() == StreamKind.SMALL ? scale * scale : 1;
    }

    private double jitter() {
        return network.profile().down().jitterMillis()
                + sender.outgoing().link().jitterMillis();
    }

    /** Returns whether something reaches this player now. */
    boolean flows() {
        return !network.profile().isOut() && !sender.outgoing().link().isOut();
    }

    /** Moves on by a step. */
    JitterBuffer.Turn step(PlayRequest request) {
        Link down = network.profile().down();
        Outgoing out = sender.outgoing();
        double fits = network.downlink().videoShare(down);
        double sound = request.audio() ? network.downlink().audioShare(down) : 1;
        // The server learns a step later what fits, and sends fewer frames from then on.
        double arrives = request.video() ? Math.min(1, fits / Math.max(thinned, 1e-6)) : 1;
        thinned = fits;
        lostForGood = lostForGood(out.link(), down);
        double supply = flows() ? Math.min(sound, arrives) * out.continuity() * (1 - lostForGood) : 0;
        return buffer.step(
                request.minBufferMillis(),
                request.maxBufferMillis(),
                jitter(),
                supply > ALL ? 1 : supply,
                -Math.log(1 - late.at(steps++)) * jitter());
    }

    /** Returns the share of packets that no repetition brings in time: as many tries as round trips fit the buffer. */
    private double lostForGood(Link up, Link down) {
        double lost = 1 - (1 - up.lossPercent() / 100) * (1 - down.lossPercent() / 100);
        int roundTrip = Math.max(1, 2 * (up.delayMillis() + down.delayMillis()));
        return Math.pow(lost, 1 + Math.floor((double) buffer.targetMillis() / roundTrip));
    }

    boolean isDiscontinuous() {
        return lostForGood >= settings.transport().reception().visibleLoss();
    }

    boolean isUnstable() {
        Link down = network.profile().down();
        return network.downlink().videoShare(down) < 1
                || QualityScale.of(down, network.profile().roundTripMillis()) >= QualityScale.BAD;
    }

    /** Returns what arrives now. */
    Arrival arrival(PlayRequest request, boolean picture) {
        if (!flows()) {
            return Arrival.NONE;
        }
        Encoding sent = sender.outgoing().encoding();
        Link down = network.profile().down();
        double share = Math.min(thinned, network.downlink().videoShare(down));
        double scale = request.kind() == StreamKind.SMALL ? settings.encoding().smallStreamScale() : 1;
        int audio =
                request.audio() ? (int) (sent.audioKbps() * network.downlink().audioShare(down)) : 0;
        if (!picture) {
            return new Arrival(0, audio, 0, 0, 0);
        }
        return new Arrival(
                (int) Math.round(sent.videoKbps() * weight(request) * share),
                audio,
                buffer.isStarving() ? 0 : (int) Math.floor(sent.fps() * share),
                (int) Math.round(sent.width() * scale),
                (int) Math.round(sent.height() * scale));
    }

    /** Returns how long the first picture takes: a round trip, and all since the last key frame, or the wait for the next. */
    long firstPictureMillis(PlayRequest request) {
        int trip = network.profile().roundTripMillis();
        long age = sender.keyFrameAgeMillis();
        if (settings.transport().reception().keyFrame() == TransportSettings.KeyFrame.NEXT) {
            Outgoing out = sender.outgoing();
            int onTheWay = out.link().delayMillis() + out.queueMillis();
            return settings.delays().decoderStartMillis()
                    + settings.encoding().gopSeconds() * 1000L
                    - age
                    + onTheWay
                    + trip;
        }
        double kbit = sender.outgoing().encoding().videoKbps() * weight(request) * age / 1000;
        double kbps = Math.max(1, network.profile().down().usableKbps());
        return settings.delays().decoderStartMillis() + trip + Math.round(kbit / kbps * 1000);
    }
}
