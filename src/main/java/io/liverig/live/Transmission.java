package io.liverig.live;

import io.liverig.media.picture.Shot;
import io.liverig.room.UserId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a pusher sends and where to: its {@link Capture} and its {@link PusherSession}, each while there is one. */
final class Transmission {
    private final LiveHost host;
    private final LiveNodes nodes;
    private final NodeEvents events;
    private final PusherControls controls;
    private final BackgroundMusic music;
    private final Supplier<AttributeValues> attributes;
    private @Nullable Capture capture;
    private @Nullable PusherSession session;
    private boolean previewing;
    private final Retries retries;
    private final EntryWait entryWait;

    Transmission(
            LiveHost host,
            LiveNodes nodes,
            NodeEvents events,
            PusherControls controls,
            BackgroundMusic music,
            Supplier<AttributeValues> attributes) {
        this.host = host;
        this.nodes = nodes;
        this.events = events;
        this.controls = controls;
        this.music = music;
        this.attributes = attributes;
        this.retries = new Retries(host, "live-pusher reconnects");
        this.entryWait = new EntryWait(host);
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
        PusherSession stay = new PusherSession(host, events, url, this::roomChanged, this::message);
        session = stay;
        Capture open = openCapture();
        if (host.conditions().isOnline()) {
            open.connect(stay.address(), values);
        } else {
            open.apply(values);
            entryWait.begin(
                    () -> open.connect(stay.address(), attributes.get()), () -> stay.fail(Mishap.ENTRY_TIMED_OUT));
        }
    }

    private Capture openCapture() {
        Capture open = capture;
        if (open == null) {
            open = new Capture(host, events, controls, this::ready, this::publish);
            open.music(music::level);
            capture = open;
        }
        return open;
    }

    private void message(UserId from, String text) {
        nodes.players().forEach(player -> player.message(from, text));
    }

    private void ready() {
        PusherSession stay = session;
        if (stay != null && !host.conditions().isOnline()) {
            entryWait.begin(this::ready, () -> stay.fail(Mishap.ENTRY_TIMED_OUT));
        } else if (stay != null) {
            AttributeValues values = attributes.get();
            stay.enter(values.flag("enable-camera") || values.flag("enable-mic"));
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
            retries.end();
            closeCapture();
        }
        nodes.roomChanged();
    }

    void stop() {
        leave();
        closeCapture();
        nodes.roomChanged();
    }

    /** Looks again at what the phone allows. */
    void applyAgain() {
        apply(attributes.get());
    }

    /** Follows the program's suspension: out of the room with 5000, and in again. */
    void suspended(boolean now) {
        PusherSession stay = session;
        if (stay != null && stay.isInside()) {
            if (now) {
                say(Mishap.SUSPENDED);
            }
            stay.away(now);
        }
    }

    /** Follows the network. */
    void online(boolean now) {
        PusherSession stay = session;
        apply(attributes.get());
        if (now) {
            entryWait.end();
        }
        if (stay == null || !stay.isInside()) {
            return;
        }
        if (!now) {
            retries.begin(() -> say(Mishap.NETWORK_RETRY), () -> say(Mishap.NETWORK_GONE));
        } else if (retries.isOn()) {
            retries.end();
            host.post("live-pusher is back", () -> say(Mishap.NETWORK_BACK));
        }
        stay.connection(now);
    }

    /** Says a mishap's codes to a page that pushes. */
    void say(Mishap mishap) {
        if (session != null && !session.isOver()) {
            host.settings().troubles().codes(mishap).forEach(events::state);
        }
    }

    /** Sends a message with the main stream. */
    boolean sendMessage(String text) {
        return session != null && capture != null && session.sendMessage(text, capture.hasVideo());
    }

    private void leave() {
        retries.end();
        entryWait.cancel();
        if (session != null) {
            session.leave();
            session = null;
        }
    }

    /** Ends everything without a word. */
    void abandon() {
        retries.end();
        entryWait.cancel();
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

    /** Returns the present frame of the camera, or the last one while it is held. */
    Optional<Shot> shot() {
        return Optional.ofNullable(capture).flatMap(Capture::shot);
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
