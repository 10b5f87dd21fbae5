package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.Neighbours;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.Retries;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.internal.media.picture.Shot;
import io.liverig.options.StateCause;
import io.liverig.room.UserId;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a pusher sends and where to: its {@link Capture} and its {@link PusherSession}, each while there is one. */
public final class Transmission implements PusherSession.News, Capture.News {
    private final LiveBase base;
    private final Neighbours neighbours;
    private final NodeEvents events;
    private final PusherControls controls;
    private final Supplier<AttributeValues> attributes;
    private @Nullable Capture capture;
    private @Nullable PusherSession session;
    private final Retries retries;
    private final EntryRetry entryWait;
    private final PusherStanding standing;

    Transmission(
            LiveBase base,
            Neighbours neighbours,
            NodeEvents events,
            PusherControls controls,
            Supplier<AttributeValues> attributes) {
        this.base = base;
        this.neighbours = neighbours;
        this.events = events;
        this.controls = controls;
        this.attributes = attributes;
        this.retries = new Retries(base, "live-pusher reconnects");
        this.entryWait = new EntryRetry(base);
        this.standing = new PusherStanding(events);
    }

    PusherState state() {
        return standing.now();
    }

    /** Brings the state in line with what there is. */
    private void settleState() {
        standing.settle(session, retries.isOn(), base.conditions().holdsCapture());
    }

    private boolean isOffline() {
        return !base.conditions().isOnline();
    }

    Optional<RoomStay> inside() {
        return Optional.<RoomStay>ofNullable(session != null && session.isInside() ? session : null);
    }

    /** Follows a change of attributes. */
    void apply(AttributeValues values) {
        if (capture != null) {
            capture.apply(values);
            publish();
        }
        settleState();
    }

    /** Connects and enters the room of the address; where it leads already, nothing changes. */
    void start(AttributeValues values, PushUrl url) {
        if (session != null && !session.isOver() && session.leadsTo(url)) {
            return;
        }
        boolean keepsCamera = standing.isPreviewing();
        leave();
        if (!keepsCamera) {
            closeCapture();
        }
        standing.released();
        PusherSession stay = new PusherSession(base, events, url, this);
        session = stay;
        settleState();
        Capture open = openCapture();
        open.pause(false);
        if (!isOffline()) {
            open.connect(stay.address(), values);
        } else {
            open.apply(values);
            entryWait.begin(
                    () -> open.connect(stay.address(), attributes.get()), () -> stay.fail(StateCause.ENTRY_TIMED_OUT));
        }
    }

    private Capture openCapture() {
        if (capture == null) {
            capture = new Capture(base, events, controls, this);
        }
        return capture;
    }

    @Override
    public void ready() {
        PusherSession stay = session;
        if (stay != null && base.conditions().has(Circumstance.SUSPENDED)) {
            stay.away(false);
        } else if (stay != null && isOffline()) {
            entryWait.begin(this::ready, () -> stay.fail(StateCause.ENTRY_TIMED_OUT));
        } else if (stay != null) {
            AttributeValues values = attributes.get();
            stay.enter(values.flag("enable-camera") || values.flag("enable-mic"));
        }
    }

    @Override
    public void publish() {
        if (session != null && capture != null) {
            session.publish(capture.hasVideo(), capture.hasAudio());
        }
    }

    @Override
    public void stayChanged() {
        publish();
        PusherSession stay = session;
        if (stay != null && stay.isOver()) {
            standing.ended(stay.isFailed());
            retries.end();
            closeCapture();
        } else if (stay != null && stay.isInside() && !retries.isOn() && isOffline()) {
            lost(stay);
        }
        settleState();
        neighbours.roomChanged();
    }

    /** Only that user's players look, so that an event costs the same in a full room. */
    @Override
    public void userChanged(UserId user) {
        publish();
        neighbours.userChanged(user);
    }

    @Override
    public void message(UserId from, String text) {
        neighbours.message(from, text);
    }

    void stop() {
        leave();
        closeCapture();
        settleState();
        neighbours.roomChanged();
    }

    /** Ends what goes on, as the new address leads nowhere. */
    void failed() {
        stop();
        standing.ended(true);
        settleState();
    }

    /** Looks again at what the phone allows. */
    public void applyAgain() {
        apply(attributes.get());
    }

    /** Follows the program's suspension out of the room, with 5000 unless it just falls silent, and in again. */
    public void suspended(boolean now, boolean lost) {
        PusherSession stay = session;
        if (stay != null && now && !stay.isOver() && !stay.isAway() && stay.hasEntered()) {
            if (!lost) {
                say(StateCause.SUSPENDED);
            }
            stay.away(lost);
        } else if (stay != null && !now && stay.isAway()) {
            stay.back();
            if (!stay.hasEntered()) {
                ready();
            }
        }
        settleState();
    }

    /** Follows the program to the background, where an image stands in for the camera, or back. */
    public void hidden() {
        AttributeValues values = attributes.get();
        if (capture != null && base.conditions().has(Circumstance.HIDDEN)) {
            capture.showWaitingImage(values);
        }
        apply(values);
    }

    /** Follows the network. */
    public void setOnline(boolean now) {
        PusherSession stay = session;
        apply(attributes.get());
        if (now) {
            entryWait.end();
        }
        if (stay == null || stay.isOver() || !stay.hasEntered()) {
            return;
        }
        if (!now) {
            lost(stay);
            return;
        }
        if (retries.isOn()) {
            retries.end();
            base.post("live-pusher is back", () -> say(StateCause.NETWORK_BACK));
        }
        stay.connection(true);
        settleState();
    }

    private void lost(PusherSession stay) {
        retries.begin(() -> say(StateCause.NETWORK_RETRY), () -> say(StateCause.NETWORK_GONE));
        stay.connection(false);
        settleState();
    }

    /** Says a cause's codes to a page that pushes. */
    public void say(StateCause cause) {
        if (session != null && !session.isOver()) {
            events.say(cause);
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
            if (!session.isOver()) {
                standing.ended(false);
            }
            session.leave();
            session = null;
            settleState();
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
        standing.released();
    }

    Optional<Shot> shot() {
        return Optional.ofNullable(capture).flatMap(Capture::shot);
    }

    /** Holds back picture and sound, or lets them go on; the user stays in the room. */
    void pause(boolean paused) {
        if (capture != null) {
            standing.pause(paused);
            capture.pause(paused);
            settleState();
        }
    }

    /** Opens the camera; that of a pusher that pushes is open. */
    void startPreview() {
        standing.preview(session == null || session.isOver());
        openCapture().apply(attributes.get());
        settleState();
    }

    /** Ends a preview; the camera of a pusher that pushes stays open. */
    void stopPreview() {
        if (session == null || session.isOver()) {
            closeCapture();
        }
        standing.preview(false);
        settleState();
    }
}
