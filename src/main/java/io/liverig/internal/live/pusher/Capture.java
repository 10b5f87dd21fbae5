package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.CapturePermission;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NetStatus;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.PhonePart;
import io.liverig.internal.media.Publication;
import io.liverig.internal.media.PublicationListener;
import io.liverig.internal.media.PublishStatistics;
import io.liverig.internal.media.StreamAddress;
import io.liverig.internal.media.picture.CameraSetting;
import io.liverig.internal.media.picture.Shot;
import io.liverig.options.StateCause;
import java.util.Optional;

/**
 * A pusher's camera, microphone and encoder, as its attributes want them and its user allows them.
 *
 * <p>What the user refuses is said once (10001, 10002) and not published; the rest goes on.
 */
final class Capture implements PublicationListener {
    /** The codes that come with the error event as well. */
    private static final int CAMERA_REFUSED = 10001;

    private static final int RECORD_REFUSED = 10002;

    private static final int IMAGE_BROKEN = 10004;

    private final LiveBase base;
    private final NodeEvents events;
    private final PusherControls controls;
    private final News news;
    private final Publication publication;
    private final MuteCodes switches;
    private boolean connecting;
    private boolean encoding;
    private boolean microphone;
    private final PartCheck cameraGate;
    private final PartCheck microphoneGate;
    private final PartCheck videoGate;
    private final PartCheck audioGate;
    private boolean videoEncoder = true;
    private boolean paused;
    private CameraSetting look = CameraSetting.PLAIN;
    private final WaitingImage waiting;

    /** Hears how a capture gets on. */
    interface News {
        /** The server takes what is captured. */
        void ready();

        /** There is something else to publish. */
        void publish();
    }

    Capture(LiveBase base, NodeEvents events, PusherControls controls, News news) {
        this.base = base;
        this.events = events;
        this.controls = controls;
        this.news = news;
        this.switches = new MuteCodes(base, events);
        this.cameraGate = new PartCheck(base, PhonePart.CAMERA, CapturePermission.CAMERA, this::say);
        this.microphoneGate = new PartCheck(base, PhonePart.MICROPHONE, CapturePermission.RECORD, this::say);
        this.videoGate = new PartCheck(base, PhonePart.VIDEO_ENCODER, "", this::say);
        this.audioGate = new PartCheck(base, PhonePart.AUDIO_ENCODER, "", this::say);
        this.waiting = new WaitingImage(base);
        this.publication = base.sources().media().publication(base.program(), this);
        publication.music(controls::musicLevel);
    }

    /** Connects; the camera may be open already, for a preview. */
    void connect(StreamAddress as, AttributeValues values) {
        connecting = true;
        apply(values);
        publication.connect(as);
        publication.reportVolume(events.handles("audiovolumenotify"));
    }

    /** Follows the attributes. */
    void apply(AttributeValues values) {
        publication.encode(PictureSize.encoder(values));
        publication.sound(base.conditions().microphone(), controls.microphoneVolume(), values.flag("enable-agc"));
        look = PusherPicture.of(values, controls);
        waiting.follow(values);
        boolean camera = cameraGate.isOpen(values.flag("enable-camera"));
        encoding = encoding && camera;
        videoEncoder = videoGate.isOpen(encoding);
        publication.camera(camera);
        if (connecting) {
            switches.follow(values);
        }
        boolean sound = connecting && values.flag("enable-mic") && !values.flag("muted");
        microphone = audioGate.isOpen(microphoneGate.isOpen(sound));
        publication.microphone(microphone);
        hold();
    }

    /** Lets the waiting image stand in for the camera; one that cannot be loaded is said, as nothing else shows it. */
    void showWaitingImage(AttributeValues values) {
        waiting.follow(values);
        if (waiting.isMissing()) {
            say(StateCause.WAITING_IMAGE);
        }
    }

    private void say(StateCause cause) {
        base.post(
                "live-pusher " + cause,
                () -> base.settings().troubles().codes(cause).forEach(this::say));
    }

    private void say(int code) {
        if (code == CAMERA_REFUSED) {
            events.error(code, "camera access is refused");
        } else if (code == RECORD_REFUSED) {
            events.error(code, "microphone access is refused");
        } else if (code == IMAGE_BROKEN) {
            events.error(code, "the waiting image can not be loaded");
        }
        events.state(code);
    }

    /** Returns whether there is a picture to publish. */
    boolean hasVideo() {
        return encoding && videoEncoder;
    }

    /** Returns whether there is sound to publish. */
    boolean hasAudio() {
        return microphone;
    }

    void pause(boolean now) {
        paused = now;
        hold();
    }

    /** Holds back what is captured while the page has paused it, or a call or the background keeps camera and microphone away. */
    private void hold() {
        boolean held = paused || base.conditions().holdsCapture();
        publication.look(held ? look.card(waiting.card()) : look);
        publication.pause(held);
    }

    /** Returns the present frame of the camera, or what is sent in its place; empty while the camera gives none. */
    Optional<Shot> shot() {
        return publication.shot();
    }

    void close() {
        publication.close();
    }

    @Override
    public void connected() {
        events.state(1001);
    }

    @Override
    public void ready() {
        events.state(1002);
        news.ready();
    }

    @Override
    public void cameraOpened() {
        events.state(1003);
    }

    @Override
    public void firstFrameCaptured() {
        events.state(1007);
    }

    @Override
    public void encoderStarted() {
        encoding = true;
        videoEncoder = videoGate.isOpen(true);
        if (videoEncoder) {
            events.state(1008);
        }
        news.publish();
    }

    @Override
    public void sizeChanged() {
        events.say(StateCause.ENCODER_SIZE);
    }

    @Override
    public void bitrateChanged() {
        events.say(StateCause.ENCODER_BITRATE);
    }

    @Override
    public void congested() {
        events.say(StateCause.UPLINK_BUSY);
    }

    @Override
    public void statistics(PublishStatistics statistics) {
        events.netStatus(NetStatus.of(statistics));
    }

    @Override
    public void volume(int level) {
        events.volume(level);
    }
}
