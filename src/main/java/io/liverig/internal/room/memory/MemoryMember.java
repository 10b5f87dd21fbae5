package io.liverig.internal.room.memory;

import io.liverig.internal.clock.Task;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.room.EnterRequest;
import io.liverig.room.EnumWord;
import io.liverig.room.LeaveReason;
import io.liverig.room.Member;
import io.liverig.room.Privilege;
import io.liverig.room.Role;
import io.liverig.room.Room;
import io.liverig.room.RoomEvent;
import io.liverig.room.RoomEvent.AudioChanged;
import io.liverig.room.RoomEvent.ConnectionLost;
import io.liverig.room.RoomEvent.Left;
import io.liverig.room.RoomEvent.MessageReceived;
import io.liverig.room.RoomEvent.PublishRefused;
import io.liverig.room.RoomEvent.Reconnected;
import io.liverig.room.RoomEvent.RoleChanged;
import io.liverig.room.RoomEvent.UserEntered;
import io.liverig.room.RoomEvent.UserLeft;
import io.liverig.room.RoomEvent.VideoChanged;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomUser;
import io.liverig.room.Scene;
import io.liverig.room.StreamKind;
import io.liverig.room.UserId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One user's stay in a room in memory. */
final class MemoryMember implements Member {
    private final InMemoryRoom room;
    private final TaskQueue queue;
    private final EnterRequest request;
    private final RoomListener listener;
    private final Set<Privilege> privileges;
    private final Set<StreamKind> video = EnumSet.noneOf(StreamKind.class);
    private final Set<String> refused = new HashSet<>();
    private @Nullable Task givingUp;
    private boolean audio;
    private Role role;
    private boolean present = true;

    MemoryMember(
            InMemoryRoom room,
            TaskQueue queue,
            EnterRequest request,
            RoomListener listener,
            Set<Privilege> privileges) {
        this.room = room;
        this.queue = queue;
        this.request = request;
        this.listener = listener;
        this.privileges = privileges;
        this.role = request.scene().hasAudience() ? request.role() : Role.ANCHOR;
    }

    RoomUser state() {
        return new RoomUser(request.user(), request.scene(), role, video, audio, request.recordId());
    }

    Scene scene() {
        return request.scene();
    }

    /** Returns whether anybody listens at this seat. */
    boolean hears() {
        return listener != RoomListener.NONE;
    }

    boolean isPublishing() {
        return audio || !video.isEmpty();
    }

    @Override
    public Room room() {
        return room;
    }

    @Override
    public UserId user() {
        return request.user();
    }

    @Override
    public boolean isPresent() {
        return present;
    }

    @Override
    public boolean may(Privilege privilege) {
        return privileges.contains(privilege);
    }

    @Override
    public void publishVideo(StreamKind kind, boolean on) {
        if (present && video.contains(kind) != on && isTaken(kind.word(), Privilege.toSend(kind), on)) {
            becomeAnchorIf(on);
            if (on) {
                video.add(kind);
            } else {
                video.remove(kind);
            }
            room.publishing(this);
            tell(new VideoChanged(user(), kind, on));
        }
    }

    @Override
    public void publishAudio(boolean on) {
        if (present && audio != on && isTaken("audio", Privilege.SEND_AUDIO, on)) {
            becomeAnchorIf(on);
            audio = on;
            room.publishing(this);
            tell(new AudioChanged(user(), on));
        }
    }

    /** Returns whether a stream may begin; one that may not is said once, until it is wanted no more. */
    private boolean isTaken(String what, Privilege needed, boolean on) {
        boolean full = !isPublishing() && !request.infiniteAnchors() && room.hasEnoughPublishers();
        if (!on || (may(needed) && !full)) {
            refused.remove(what);
            return true;
        }
        if (refused.add(what)) {
            PublishRefused event = new PublishRefused(user(), what, may(needed) ? "publishers" : EnumWord.of(needed));
            room.record(event);
            deliver(event);
        }
        return false;
    }

    private void tell(RoomEvent event) {
        room.record(event);
        room.tellOthers(this, event);
    }

    private void becomeAnchorIf(boolean on) {
        if (on) {
            switchRole(Role.ANCHOR);
        }
    }

    @Override
    public void switchRole(Role newRole) {
        if (!present || role == newRole || !request.scene().hasAudience()) {
            return;
        }
        RoomUser before = state();
        if (newRole == Role.AUDIENCE) {
            video.clear();
            audio = false;
            room.publishing(this);
        }
        role = newRole;
        room.record(new RoleChanged(user(), newRole));
        room.tellOthers(
                this,
                newRole == Role.ANCHOR
                        ? new UserEntered(user(), newRole)
                        : new UserLeft(before, LeaveReason.BECAME_AUDIENCE));
    }

    @Override
    public boolean sendMessage(String text) {
        boolean sent = present && givingUp == null && state().publishes(StreamKind.MAIN);
        if (sent) {
            tell(new MessageReceived(user(), text));
        }
        return sent;
    }

    @Override
    public void connection(boolean up) {
        Task waiting = givingUp;
        if (!present || up == (waiting == null)) {
            return;
        }
        if (waiting == null) {
            room.record(new ConnectionLost(user()));
            givingUp = // Nobody who settles a rig wants to wait for this: only what happens once holds a rig up.
                    queue.every(room.settings().lostMillis(), "", "give up " + user(), this::giveUp);
        } else {
            stopWaiting();
            Reconnected event = new Reconnected(user(), room.othersThan(this));
            room.record(event);
            deliver(event);
        }
    }

    private void giveUp() {
        if (present) {
            present = false;
            stopWaiting();
            room.remove(this, LeaveReason.TIMED_OUT);
        }
    }

    @Override
    public void leave() {
        if (present) {
            room.leave(this);
        }
    }

    /** Ends the stay with its last event; one who has no connection learns of it only when it was its own wish. */
    void end(RoomEvent last) {
        present = false;
        boolean hears = givingUp == null || last instanceof Left;
        stopWaiting();
        if (hears) {
            deliver(last);
        }
    }

    private void stopWaiting() {
        if (givingUp != null) {
            givingUp.cancel();
        }
        givingUp = null;
    }

    /**
     * Queues an event for this user's listener; what is still on its way when the stay ends or the connection is lost
     * is lost as well.
     */
    void deliver(RoomEvent event) {
        if (!hears()) {
            return;
        }
        queue.post(request.owner(), "room event " + event.name() + " for " + user(), () -> {
            if (event.isLast() || (present && givingUp == null)) {
                event.tell(listener);
            }
        });
    }
}
