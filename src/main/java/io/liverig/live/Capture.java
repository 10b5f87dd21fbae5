package io.liverig.live;

import io.liverig.media.EncoderSettings;
import io.liverig.media.Publication;
import io.liverig.media.PublicationListener;
import io.liverig.media.PublishStatistics;
import io.liverig.media.StreamAddress;
import java.util.Map;

/**
 * A pusher's camera, microphone and encoder, as its attributes want them and its user allows them.
 *
 * <p>What the user refuses is said once (10001, 10002) and not published; the rest goes on.
 */
final class Capture implements PublicationListener {
    private static final int CAMERA_REFUSED = 10001;
    private static final int RECORD_REFUSED = 10002;

    private final LiveHost host;
    private final NodeEvents events;
    private final PusherControls controls;
    private final Runnable onReady;
    private final Runnable onChange;
    private final Publication publication;
    private boolean connecting;
    private boolean encoding;
    private boolean microphone;
    private boolean cameraRefused;
    private boolean recordRefused;

    Capture(LiveHost host, NodeEvents events, PusherControls controls, Runnable onReady, Runnable onChange) {
        this.host = host;
        this.events = events;
        this.controls = controls;
        this.onReady = onReady;
        this.onChange = onChange;
        this.publication = host.media().publication(host.program(), this);
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
        publication.encode(encoder(values));
        boolean camera = values.flag("enable-camera") && cameraAllowed();
        if (!values.flag("enable-camera")) {
            cameraRefused = false;
        }
        encoding = encoding && camera;
        publication.camera(camera);
        boolean wantsSound = connecting && values.flag("enable-mic") && !values.flag("muted");
        microphone = wantsSound && recordAllowed();
        if (!wantsSound) {
            recordRefused = false;
        }
        publication.microphone(microphone);
    }

    private boolean cameraAllowed() {
        boolean allowed = host.permission().granted(CapturePermission.CAMERA);
        if (!allowed && !cameraRefused) {
            cameraRefused = true;
            refused(CAMERA_REFUSED);
        }
        return allowed;
    }

    private boolean recordAllowed() {
        boolean allowed = host.permission().granted(CapturePermission.RECORD);
        if (!allowed && !recordRefused) {
            recordRefused = true;
            refused(RECORD_REFUSED);
        }
        return allowed;
    }

    private void refused(int code) {
        host.post("live-pusher refused " + code, () -> {
            String message = code == CAMERA_REFUSED ? "camera access is refused" : "microphone access is refused";
            events.error(code, message);
            events.state(code);
        });
    }

    private static EncoderSettings encoder(AttributeValues values) {
        boolean upright = values.text("orientation").equals("vertical");
        int width = values.whole(upright ? "video-width" : "video-height");
        int height = values.whole(upright ? "video-height" : "video-width");
        return new EncoderSettings(
                width,
                height,
                values.whole("fps"),
                values.whole("min-bitrate"),
                values.whole("max-bitrate"),
                values.text("audio-quality").equals("high") ? 48_000 : 16_000);
    }

    /** Tells whether there is a picture to publish. */
    boolean hasVideo() {
        return encoding;
    }

    /** Tells whether there is sound to publish. */
    boolean hasAudio() {
        return microphone;
    }

    void pause(boolean paused) {
        publication.pause(paused);
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
        onReady.run();
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
        events.state(1008);
        onChange.run();
    }

    @Override
    public void statistics(PublishStatistics statistics) {
        Map<String, Object> detail = NetStatus.of(statistics);
        events.sendIfHandled("netstatus", detail, NetStatus.shown(detail));
    }

    @Override
    public void volume(int level) {
        Map<String, Object> detail = Map.of("volume", (double) Math.round(level * controls.microphoneVolume()));
        events.sendIfHandled("audiovolumenotify", detail, detail);
    }
}
