package io.liverig.room;

import io.liverig.clock.TaskQueue;
import io.liverig.room.RoomEvent.AudioChanged;
import io.liverig.room.RoomEvent.RoleChanged;
import io.liverig.room.RoomEvent.UserEntered;
import io.liverig.room.RoomEvent.UserLeft;
import io.liverig.room.RoomEvent.VideoChanged;
import java.util.EnumSet;
import java.util.Set;

/** One user's stay in a room in memory. */
final class Seat implements Member {
    private final InMemoryRoom room;
    private final TaskQueue queue;
    private final EnterRequest request;
    private final RoomListener listener;
    private final Set<StreamKind> video = EnumSet.noneOf(StreamKind.class);
    private boolean audio;
    private Role role;
    private boolean present = true;

    Seat(InMemoryRoom room, TaskQueue queue, EnterRequest request, RoomListener listener) {
        this.room = room;
        this.queue = queue;
        this.request = request;
        this.listener = listener;
        this.role = request.scene().hasAudience() ? request.role() : Role.ANCHOR;
    }

    RoomUser state() {
        return new RoomUser(request.user(), request.scene(), role, video, audio);
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
    public void publishVideo(StreamKind kind, boolean on) {
        if (present && video.contains(kind) != on) {
            becomeAnchorIf(on);
            if (on) {
                video.add(kind);
            } else {
                video.remove(kind);
            }
            tell(new VideoChanged(user(), kind, on));
        }
    }

    @Override
    public void publishAudio(boolean on) {
        if (present && audio != on) {
            becomeAnchorIf(on);
            audio = on;
            tell(new AudioChanged(user(), on));
        }
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
    public void leave() {
        if (present) {
            room.leave(this);
        }
    }

    /** Ends the stay with its last event. */
    void end(RoomEvent last) {
        present = false;
        deliver(last);
    }

    /** Queues an event for this user's listener; what is still on its way when the stay ends is lost. */
    void deliver(RoomEvent event) {
        queue.post(request.owner(), "room event " + event.name() + " for " + user(), () -> {
            if (present || event.isLast()) {
                event.tell(listener);
            }
        });
    }
}
