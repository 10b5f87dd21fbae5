package io.liverig.internal.room.memory;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.journal.RowKind;
import io.liverig.options.RoomSettings;
import io.liverig.room.EnterRequest;
import io.liverig.room.KickReason;
import io.liverig.room.LeaveReason;
import io.liverig.room.LoggedEvent;
import io.liverig.room.Member;
import io.liverig.room.Refusal;
import io.liverig.room.Room;
import io.liverig.room.RoomEvent;
import io.liverig.room.RoomEvent.Dissolved;
import io.liverig.room.RoomEvent.Entered;
import io.liverig.room.RoomEvent.Kicked;
import io.liverig.room.RoomEvent.Left;
import io.liverig.room.RoomEvent.Refused;
import io.liverig.room.RoomEvent.UserEntered;
import io.liverig.room.RoomEvent.UserLeft;
import io.liverig.room.RoomKey;
import io.liverig.room.RoomListener;
import io.liverig.room.RoomSnapshot;
import io.liverig.room.RoomUser;
import io.liverig.room.Scene;
import io.liverig.room.UserId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A room in memory: seats by user, in the order of entering. */
final class InMemoryRoom implements Room {
    private final RoomKey key;
    private final TaskQueue queue;
    private final Journal journal;
    private final Entrance entrance;
    private final Map<UserId, MemoryMember> seats = new LinkedHashMap<>();
    private final Map<UserId, MemoryMember> hearing = new LinkedHashMap<>();
    private final Set<MemoryMember> publishing = new HashSet<>();
    private final List<LoggedEvent> log = new ArrayList<>();
    private int ownCapacity;

    InMemoryRoom(RoomKey key, TaskQueue queue, Journal journal, Entrance entrance) {
        this.key = key;
        this.queue = queue;
        this.journal = journal;
        this.entrance = entrance;
    }

    @Override
    public RoomKey key() {
        return key;
    }

    RoomSettings settings() {
        return entrance.settings();
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    int capacity() {
        return ownCapacity > 0 ? ownCapacity : settings().capacity();
    }

    @Override
    public void capacity(int users) {
        ownCapacity = users;
    }

    /** Returns whether there is no seat left; one who is in already only changes seats. */
    boolean isFullFor(EnterRequest request) {
        boolean limited = ownCapacity > 0 || !request.scene().hasAudience();
        return limited && !seats.containsKey(request.user()) && seats.size() >= capacity();
    }

    /** Returns whether as many users publish as may. */
    boolean hasEnoughPublishers() {
        return publishing.size() >= settings().publishers();
    }

    /** Follows who publishes; counting everybody at each change would make a change dear in a full room. */
    void publishing(MemoryMember seat) {
        if (seat.isPublishing() && seats.get(seat.user()) == seat) {
            publishing.add(seat);
        } else {
            publishing.remove(seat);
        }
    }

    @Override
    public Member enter(EnterRequest request, RoomListener listener) {
        Admission admission = entrance.admit(this, request);
        MemoryMember seat = new MemoryMember(this, queue, request, listener, admission.privileges());
        Refusal refusal = admission.refusal();
        if (refusal != null) {
            Refused event = new Refused(request.user(), refusal);
            record(event);
            seat.end(event);
        } else {
            seat(seat);
        }
        return seat;
    }

    private void seat(MemoryMember seat) {
        MemoryMember earlier = seats.get(seat.user());
        if (earlier != null) {
            putOut(earlier, KickReason.SAME_USER);
        }
        List<RoomUser> present = seat.hears() ? announced() : List.of();
        seats.put(seat.user(), seat);
        if (seat.hears()) {
            hearing.put(seat.user(), seat);
        }
        UserEntered event = new UserEntered(seat.user(), seat.state().role());
        record(event);
        seat.deliver(new Entered(seat.user(), present));
        if (seat.state().isAnnounced()) {
            tellOthers(seat, event);
        }
    }

    private List<RoomUser> announced() {
        return snapshot().users().stream().filter(RoomUser::isAnnounced).toList();
    }

    /** Returns the announced users besides one. */
    List<RoomUser> othersThan(MemoryMember seat) {
        return announced().stream()
                .filter(user -> !user.user().equals(seat.user()))
                .toList();
    }

    @Override
    public Optional<RoomUser> user(UserId user) {
        return Optional.ofNullable(seats.get(user)).map(MemoryMember::state);
    }

    @Override
    public boolean kick(UserId user) {
        MemoryMember seat = seats.get(user);
        if (seat == null) {
            return false;
        }
        putOut(seat, KickReason.BY_SERVER);
        return true;
    }

    private void putOut(MemoryMember seat, KickReason reason) {
        Kicked event = new Kicked(seat.user(), reason);
        record(event);
        remove(seat, LeaveReason.KICKED);
        seat.end(event);
    }

    @Override
    public boolean connection(UserId user, boolean up) {
        MemoryMember seat = seats.get(user);
        if (seat != null) {
            seat.connection(up);
        }
        return seat != null;
    }

    @Override
    public void dissolve() {
        Dissolved event = new Dissolved();
        record(event);
        List<MemoryMember> all = List.copyOf(seats.values());
        seats.clear();
        hearing.clear();
        publishing.clear();
        all.forEach(seat -> seat.end(event));
    }

    void leave(MemoryMember seat) {
        remove(seat, LeaveReason.LEFT);
        seat.end(new Left(seat.user()));
    }

    /** Takes a seat away and tells the others. */
    void remove(MemoryMember seat, LeaveReason reason) {
        seats.remove(seat.user());
        hearing.remove(seat.user());
        publishing.remove(seat);
        UserLeft event = new UserLeft(seat.state(), reason);
        record(event);
        if (seat.state().isAnnounced()) {
            tellOthers(seat, event);
        }
    }

    /** Logs an event and writes its row. */
    void record(RoomEvent event) {
        log.add(new LoggedEvent(queue.nowMillis(), event));
        journal.row("", key.place(), RowKind.ROOM, event.name(), event.detail());
    }

    void tellOthers(MemoryMember about, RoomEvent event) {
        for (MemoryMember seat : hearing.values()) {
            if (seat != about) {
                seat.deliver(event);
            }
        }
    }

    @Override
    public List<LoggedEvent> log() {
        return List.copyOf(log);
    }

    @Override
    public Optional<Scene> scene() {
        return seats.values().stream().findFirst().map(MemoryMember::scene);
    }

    @Override
    public RoomSnapshot snapshot() {
        return new RoomSnapshot(
                key, seats.values().stream().map(MemoryMember::state).toList());
    }
}
