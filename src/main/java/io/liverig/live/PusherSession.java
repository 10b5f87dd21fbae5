package io.liverig.live;

import io.liverig.media.StreamAddress;
import io.liverig.room.EnterRequest;
import io.liverig.room.Member;
import io.liverig.room.Privilege;
import io.liverig.room.Role;
import io.liverig.room.RoomEvent.AudioChanged;
import io.liverig.room.RoomEvent.Dissolved;
import io.liverig.room.RoomEvent.Entered;
import io.liverig.room.RoomEvent.Kicked;
import io.liverig.room.RoomEvent.Left;
import io.liverig.room.RoomEvent.MessageReceived;
import io.liverig.room.RoomEvent.PublishRefused;
import io.liverig.room.RoomEvent.Reconnected;
import io.liverig.room.RoomEvent.Refused;
import io.liverig.room.RoomEvent.UserEntered;
import io.liverig.room.RoomEvent.UserLeft;
import io.liverig.room.RoomEvent.VideoChanged;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomUser;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One stay of a pusher in a room, from start() to 1019. */
final class PusherSession implements RoomListener {
    private static final int OWN_EXIT = 0;
    private static final int KICKED = 1;
    private static final int DISSOLVED = 2;

    private final LiveHost host;
    private final NodeEvents events;
    private final RemoteCodes remote;
    private final PushUrl url;
    private final Runnable onChange;
    private final Consumer<UserId> onUser;
    private final BiConsumer<UserId, String> onMessage;
    private @Nullable Member member;
    private boolean inside;
    private boolean over;
    private boolean entersAgain;
    private Role role = Role.ANCHOR;

    PusherSession(
            LiveHost host,
            NodeEvents events,
            PushUrl url,
            Runnable onChange,
            Consumer<UserId> onUser,
            BiConsumer<UserId, String> onMessage) {
        this.host = host;
        this.events = events;
        this.remote = new RemoteCodes(host, events);
        this.url = url;
        this.onChange = onChange;
        this.onUser = onUser;
        this.onMessage = onMessage;
    }

    StreamAddress address() {
        return new StreamAddress(url.room(), url.user());
    }

    /** Returns where another user's streams of the same room are. */
    StreamAddress address(UserId user) {
        return new StreamAddress(url.room(), user);
    }

    boolean leadsTo(PushUrl other) {
        return url.equals(other);
    }

    boolean isInside() {
        return inside;
    }

    boolean isOver() {
        return over;
    }

    /**
     * Enters the room. A push address names no role, so one who is going to publish enters as an anchor; it matters only
     * in a scene with an audience.
     */
    void enter(boolean publishes) {
        role = publishes ? Role.ANCHOR : Role.AUDIENCE;
        enter();
    }

    private void enter() {
        EnterRequest request = EnterRequest.of(host.program(), url.user().text())
                .with(url.scene(), role)
                .with(url.userSig(), url.privateMapKey())
                .with(url.recordId(), url.hasInfiniteAnchors());
        member = host.rooms().room(url.room()).enter(request, this);
    }

    /** Publishes what there is to publish. */
    void publish(boolean video, boolean audio) {
        if (member != null && inside) {
            member.publishVideo(StreamKind.MAIN, video);
            member.publishVideo(StreamKind.SMALL, video && url.hasSmallStream());
            member.publishAudio(audio);
        }
    }

    /**
     * Sends a message with the main stream; tells whether there is one to carry it: a picture, or the black frames that
     * enableBlackStream=1 asks for.
     */
    boolean sendMessage(String text, boolean picture) {
        boolean carried = picture || url.hasBlackStream();
        return carried && member != null && inside && host.conditions().isOnline() && member.sendMessage(text);
    }

    /** Tells whether the user may receive a kind of stream, by its ticket. */
    boolean may(Privilege privilege) {
        return member != null && member.may(privilege);
    }

    /** Returns how streams are received that no player asks for. */
    ReceiveMode receiveMode() {
        return url.receiveMode();
    }

    /** The network is gone, or is back: then the room tells what has changed, if need be after another entry. */
    void connection(boolean up) {
        Member stay = member;
        if (stay == null || over) {
            return;
        }
        if (!up || stay.isPresent()) {
            stay.connection(up);
        } else {
            enterAgain();
        }
    }

    private void enterAgain() {
        entersAgain = true;
        enter();
    }

    /** Leaves the room without an end of the stay, and enters it again. */
    void away(boolean now) {
        if (!now) {
            enterAgain();
        } else if (member != null) {
            member.leave();
        }
    }

    /** Finds a user of the room, once this pusher is in it. */
    Optional<RoomUser> user(UserId user) {
        return inside ? host.rooms().room(url.room()).user(user) : Optional.empty();
    }

    /** Leaves as stop() does: 1019 follows. */
    void leave() {
        if (over) {
            return;
        }
        if (member == null) {
            end(OWN_EXIT);
        } else if (host.conditions().isOnline()) {
            over = true;
            inside = false;
            member.leave();
        } else {
            // The server does not hear it, and gives the user up after a while.
            end(OWN_EXIT);
        }
    }

    /** Leaves without a word, as a pusher does that its page takes away. */
    void abandon() {
        over = true;
        inside = false;
        if (member != null) {
            member.leave();
        }
    }

    @Override
    public void entered(Entered event) {
        inside = true;
        if (!entersAgain || host.settings().troubles().repeatsEntry()) {
            events.state(1018);
        }
        remote.present(event.present());
        onChange.run();
    }

    @Override
    public void reconnected(Reconnected event) {
        remote.present(event.present());
        onChange.run();
    }

    @Override
    public void refused(Refused event) {
        fail(EntryFailure.mishap(event.refusal()));
    }

    /** Ends an entry that failed. */
    void fail(Mishap why) {
        over = true;
        inside = false;
        EntryFailure.codes(host.settings(), why).forEach(events::state);
        onChange.run();
        exit(host.settings().failedEntryReason());
    }

    @Override
    public void left(Left event) {
        // A suspended program leaves as well, and its stay goes on.
        if (over) {
            end(OWN_EXIT);
        }
    }

    @Override
    public void kicked(Kicked event) {
        end(KICKED);
    }

    @Override
    public void dissolved(Dissolved event) {
        end(DISSOLVED);
    }

    private void end(int reason) {
        over = true;
        inside = false;
        onChange.run();
        exit(reason);
    }

    private void exit(int reason) {
        host.queue().after(host.settings().exitMillis(), host.program(), "live-pusher exit", () -> exited(reason));
    }

    private void exited(int reason) {
        events.state(1019, exitText(host.settings(), reason));
    }

    static String exitText(LiveSettings settings, int reason) {
        return settings.exitText().replace("%d", Integer.toString(reason));
    }

    @Override
    public void messageReceived(MessageReceived event) {
        onMessage.accept(event.from(), event.text());
    }

    @Override
    public void publishRefused(PublishRefused event) {
        host.settings().troubles().codes(Mishap.PUBLISH_REFUSED).forEach(events::state);
    }

    @Override
    public void userEntered(UserEntered event) {
        remote.entered(event.user());
        onUser.accept(event.user());
    }

    @Override
    public void userLeft(UserLeft event) {
        remote.left(event.last());
        onUser.accept(event.last().user());
    }

    @Override
    public void videoChanged(VideoChanged event) {
        remote.video(event.user(), event.kind(), event.on());
        onUser.accept(event.user());
    }

    @Override
    public void audioChanged(AudioChanged event) {
        remote.audio(event.user(), event.on());
        onUser.accept(event.user());
    }
}
