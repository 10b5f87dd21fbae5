package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveBase;
import io.liverig.internal.live.node.NodeEvents;
import io.liverig.internal.live.node.RoomStay;
import io.liverig.internal.live.url.PushUrl;
import io.liverig.internal.live.url.ReceiveMode;
import io.liverig.internal.media.StreamAddress;
import io.liverig.options.StateCause;
import io.liverig.room.Privilege;
import io.liverig.room.RoomEvent;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomUser;
import io.liverig.room.UserId;
import java.util.Optional;

/** One stay of a pusher in a room, from start() to 1019. */
final class PusherSession implements RoomListener, RoomStay {
    private final LiveBase base;
    private final NodeEvents events;
    private final RemoteCodes remote;
    private final RoomAccess seat;
    private final ExitCode exit;
    private final News news;
    private boolean inside;
    private boolean over;
    private boolean ended;
    private boolean failed;
    private boolean away;
    private boolean entersAgain;

    /** Hears of a stay. */
    interface News {
        /** The stay itself, or all of what is in its room, stands otherwise. */
        void stayChanged();

        /** One other user of the room has changed. */
        void userChanged(UserId user);

        /** A message has come with a user's stream. */
        void message(UserId from, String text);
    }

    PusherSession(LiveBase base, NodeEvents events, PushUrl url, News news) {
        this.base = base;
        this.events = events;
        this.remote = new RemoteCodes(base, events);
        this.seat = new RoomAccess(base, url);
        this.exit = new ExitCode(base, events);
        this.news = news;
    }

    StreamAddress address() {
        return seat.address(seat.url().user());
    }

    @Override
    public StreamAddress address(UserId user) {
        return seat.address(user);
    }

    boolean leadsTo(PushUrl other) {
        return seat.url().equals(other);
    }

    boolean isInside() {
        return inside;
    }

    boolean isOver() {
        return over;
    }

    /** Returns whether the room was not entered. */
    boolean isFailed() {
        return failed;
    }

    /** Returns whether the program's suspension keeps the user out of the room. */
    boolean isAway() {
        return away;
    }

    /** Returns whether the room was entered before. */
    boolean hasEntered() {
        return entersAgain || inside;
    }

    /** Enters the room, as one who publishes or as one who looks on. */
    void enter(boolean publishes) {
        seat.setPublishing(publishes);
        seat.enter(this);
    }

    /** Publishes what there is to publish. */
    void publish(boolean video, boolean audio) {
        if (inside) {
            seat.publish(video, audio);
        }
    }

    /** Sends a message with the main stream; returns whether there is one to carry it. */
    boolean sendMessage(String text, boolean picture) {
        return inside && seat.sendMessage(text, picture);
    }

    @Override
    public boolean may(Privilege privilege) {
        return seat.may(privilege);
    }

    @Override
    public ReceiveMode receiveMode() {
        return seat.url().receiveMode();
    }

    /** The network is gone, or is back: then the room tells what has changed, if need be after another entry. */
    void connection(boolean up) {
        if (over || !seat.isAskedFor()) {
            return;
        }
        if (!up) {
            seat.connection(false);
        } else if (!away) {
            comeBack();
        }
    }

    private void comeBack() {
        if (seat.isTaken()) {
            seat.connection(true);
        } else {
            inside = false;
            entersAgain = true;
            seat.enter(this);
        }
    }

    /** Leaves the room without an end of the stay; one who is lost leaves without a word. */
    void away(boolean lost) {
        away = true;
        entersAgain = entersAgain || inside;
        inside = false;
        if (lost || !base.conditions().isOnline()) {
            seat.connection(false);
        } else {
            seat.leave();
        }
    }

    /** Ends the time away; without a network, its return is what brings the user back. */
    void back() {
        away = false;
        if (seat.isAskedFor() && base.conditions().isOnline()) {
            comeBack();
        }
    }

    @Override
    public Optional<RoomUser> user(UserId user) {
        return inside ? seat.user(user) : Optional.empty();
    }

    /** Leaves as stop() does: 1019 follows. */
    void leave() {
        if (over) {
            return;
        }
        if (seat.isTaken() && base.conditions().isOnline()) {
            over = true;
            inside = false;
            seat.leave();
        } else {
            // Without a network the server does not hear it, and gives the user up after a while.
            end(ExitCode.OWN);
        }
    }

    /** Leaves without a word, as a pusher does that its page takes away. */
    void abandon() {
        over = true;
        inside = false;
        if (base.conditions().isOnline()) {
            seat.leave();
        } else {
            seat.connection(false);
        }
    }

    @Override
    public void entered(RoomEvent.Entered event) {
        if (over || away) {
            return;
        }
        inside = true;
        if (!entersAgain || base.settings().troubles().repeatsEntry()) {
            events.state(1018);
        }
        remote.present(event.present());
        news.stayChanged();
    }

    @Override
    public void reconnected(RoomEvent.Reconnected event) {
        if (over || away) {
            return;
        }
        inside = true;
        remote.present(event.present());
        news.stayChanged();
    }

    @Override
    public void refused(RoomEvent.Refused event) {
        fail(EntryFailure.cause(event.refusal()));
    }

    /** Ends an entry that failed. */
    void fail(StateCause why) {
        if (over) {
            return;
        }
        over = true;
        ended = true;
        failed = true;
        inside = false;
        EntryFailure.codes(base.settings(), why).forEach(events::state);
        news.stayChanged();
        exit.failed();
    }

    @Override
    public void left(RoomEvent.Left event) {
        // A suspended program leaves as well, and its stay goes on.
        if (over) {
            end(ExitCode.OWN);
        }
    }

    @Override
    public void kicked(RoomEvent.Kicked event) {
        end(ExitCode.KICKED);
    }

    @Override
    public void dissolved(RoomEvent.Dissolved event) {
        end(ExitCode.DISSOLVED);
    }

    private void end(int reason) {
        if (ended) {
            return;
        }
        ended = true;
        over = true;
        inside = false;
        news.stayChanged();
        exit.ended(reason);
    }

    @Override
    public void messageReceived(RoomEvent.MessageReceived event) {
        news.message(event.from(), event.text());
    }

    @Override
    public void publishRefused(RoomEvent.PublishRefused event) {
        events.say(StateCause.PUBLISH_REFUSED);
    }

    @Override
    public void userEntered(RoomEvent.UserEntered event) {
        remote.entered(event.user());
        news.userChanged(event.user());
    }

    @Override
    public void userLeft(RoomEvent.UserLeft event) {
        remote.left(event.last());
        news.userChanged(event.last().user());
    }

    @Override
    public void videoChanged(RoomEvent.VideoChanged event) {
        remote.video(event.user(), event.kind(), event.on());
        news.userChanged(event.user());
    }

    @Override
    public void audioChanged(RoomEvent.AudioChanged event) {
        remote.audio(event.user(), event.on());
        news.userChanged(event.user());
    }
}
