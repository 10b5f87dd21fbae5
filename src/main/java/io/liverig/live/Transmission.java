package io.liverig.live;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a pusher sends and where to: its {@link Capture} and its {@link PusherSession}, each while there is one. */
final class Transmission {
    private final LiveHost host;
    private final LiveNodes nodes;
    private final NodeEvents events;
    private final PusherControls controls;
    private final Supplier<AttributeValues> attributes;
    private @Nullable Capture capture;
    private @Nullable PusherSession session;
    private boolean previewing;

    Transmission(
            LiveHost host,
            LiveNodes nodes,
            NodeEvents events,
            PusherControls controls,
            Supplier<AttributeValues> attributes) {
        this.host = host;
        this.nodes = nodes;
        this.events = events;
        this.controls = controls;
        this.attributes = attributes;
    }

    Optional<PusherSession> inside() {
        return Optional.ofNullable(session).filter(PusherSession::isInside);
    }

    /** Follows a change of attributes. */
    void apply(AttributeValues values) {
        if (capture != null) {
            capture.apply(values);
            publish();
        }
    }

    /** Connects and enters the room of the address; where it leads already, nothing changes. */
    void start(AttributeValues values, PushUrl url) {
        if (session != null && !session.isOver() && session.leadsTo(url)) {
            return;
        }
        leave();
        if (!previewing) {
            closeCapture();
        }
        PusherSession stay = new PusherSession(host, events, url, this::roomChanged);
        session = stay;
        openCapture().connect(stay.address(), values);
    }

    private Capture openCapture() {
        Capture open = capture;
        if (open == null) {
            open = new Capture(host, events, controls, this::ready, this::publish);
            capture = open;
        }
        return open;
    }

    private void ready() {
        if (session != null) {
            AttributeValues values = attributes.get();
            session.enter(values.flag("enable-camera") || values.flag("enable-mic"));
        }
    }

    private void publish() {
        if (session != null && capture != null) {
            session.publish(capture.hasVideo(), capture.hasAudio());
        }
    }

    private void roomChanged() {
        publish();
        if (session != null && session.isOver()) {
            closeCapture();
        }
        nodes.roomChanged();
    }

    void stop() {
        leave();
        closeCapture();
        nodes.roomChanged();
    }

    private void leave() {
        if (session != null) {
            session.leave();
            session = null;
        }
    }

    /** Ends everything without a word. */
    void abandon() {
        if (session != null) {
            session.abandon();
            session = null;
        }
        closeCapture();
    }

    private void closeCapture() {
        if (capture != null) {
            capture.close();
            capture = null;
        }
        previewing = false;
    }

    void pause(boolean paused) {
        if (capture != null) {
            capture.pause(paused);
        }
    }

    void startPreview() {
        previewing = true;
        openCapture().apply(attributes.get());
    }

    /** Ends a preview; the camera of a pusher that pushes stays open. */
    void stopPreview() {
        if (session == null || session.isOver()) {
            closeCapture();
        }
        previewing = false;
    }

    String state() {
        if (session == null || session.isOver()) {
            return previewing ? "previewing" : "idle";
        }
        return session.isInside() ? "inRoom" : "connecting";
    }
}
