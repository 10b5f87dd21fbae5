package io.liverig.internal.room.memory;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.options.RoomSettings;
import io.liverig.room.EnterRequest;
import io.liverig.room.Refusal;
import io.liverig.room.RoomKey;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides who comes into the rooms of a rig.
 *
 * <p>Signatures of an application are checked once its key is known, and not at all before; a notice says which, at the
 * first user of each application. Scripted users, who belong to no program and bring no signature, come in freely.
 */
public final class Entrance {
    private final TaskQueue queue;
    private final Journal journal;
    private final RoomSettings settings;
    private final Map<Long, String> keys = new HashMap<>();
    private final Set<Long> controlled = new HashSet<>();
    private final Set<Long> noticed = new HashSet<>();
    private final Map<RoomKey, Refusal> closedRooms = new HashMap<>();
    private final Map<Long, Refusal> closedApps = new HashMap<>();

    /** Makes an entrance that knows no key. */
    public Entrance(TaskQueue queue, Journal journal, RoomSettings settings) {
        this.queue = queue;
        this.journal = journal;
        this.settings = settings;
    }

    RoomSettings settings() {
        return settings;
    }

    /** Gives an application's key; from now on its signatures are checked. */
    public void key(long appId, String secret) {
        if (secret.isEmpty()) {
            throw new IllegalArgumentException("the key of application " + appId + " is empty; give its secret text");
        }
        keys.put(appId, secret);
        noticed.remove(appId);
    }

    /** Finds an application's key. */
    public Optional<String> key(long appId) {
        return Optional.ofNullable(keys.get(appId));
    }

    /** Switches an application's advanced permission control, with which every user needs a permission ticket. */
    public void controlPermissions(long appId, boolean on) {
        if (on && !keys.containsKey(appId)) {
            throw new IllegalStateException("application " + appId + " has no key, so that no ticket could be checked;"
                    + " call key(...) first");
        }
        if (on) {
            controlled.add(appId);
        } else {
            controlled.remove(appId);
        }
    }

    /** Refuses everybody at one room, or lets them in again when the refusal is null. */
    public void close(RoomKey room, @Nullable Refusal refusal) {
        closedRooms.compute(room, (key, old) -> refusal);
    }

    /** Refuses everybody at all rooms of an application, or lets them in again when the refusal is null. */
    public void close(long appId, @Nullable Refusal refusal) {
        closedApps.compute(appId, (key, old) -> refusal);
    }

    /** Decides about a user; the room's own limits come last. */
    Admission admit(InMemoryRoom room, EnterRequest request) {
        Admission admission = isScripted(request) ? Admission.FREE : examine(room, request);
        if (admission.refusal() == null && room.isFullFor(request)) {
            return Admission.refused(new Refusal.RoomFull(room.capacity()));
        }
        return admission;
    }

    private static boolean isScripted(EnterRequest request) {
        return request.owner().isEmpty() && request.userSig().isEmpty();
    }

    private Admission examine(InMemoryRoom room, EnterRequest request) {
        long appId = room.key().appId();
        Refusal closed = closedApps.getOrDefault(appId, closedRooms.get(room.key()));
        if (closed != null) {
            return Admission.refused(closed);
        }
        String secret = keys.get(appId);
        sayWhetherChecked(appId, secret != null);
        if (secret == null) {
            return Admission.FREE;
        }
        TicketCheck check = new TicketCheck(appId, secret, queue.nowMillis() / 1000);
        Optional<Refusal> bad = check.signature(request);
        if (bad.isPresent()) {
            return Admission.refused(bad.get());
        }
        return controlled.contains(appId) ? check.permit(room, request) : Admission.FREE;
    }

    private void sayWhetherChecked(long appId, boolean checked) {
        if (noticed.add(appId)) {
            String text = checked
                    ? "signatures of application " + appId + " are checked"
                    : "signatures of application " + appId
                            + " are not checked; give the rig its key to have them checked";
            journal.notice("", "application " + appId, "signatures", text);
        }
    }
}
