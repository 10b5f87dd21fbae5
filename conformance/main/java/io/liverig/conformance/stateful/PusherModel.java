package io.liverig.conformance.stateful;

import io.liverig.internal.live.pusher.PusherState;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a pusher should come to, told by what was done to it: a few fields and no queue. It holds for sequences that let
 * everything settle between two moves.
 */
final class PusherModel {
    /** After this time in the background an iPhone's program is suspended. */
    static final long SUSPENSION = 5000;

    /** Stands for all rooms of the application. */
    static final String EVERYWHERE = "*";

    private static final long ENTRY_LIMIT = 10_000;
    private static final long SEAT_LIMIT = 90_000;

    /** How far a stay in a room has come. */
    enum Stay {
        NONE,
        ENTERING,
        INSIDE,
        /** Suspended before the first entry. */
        AWAY_BEFORE_ENTRY,
        AWAY
    }

    private final Set<String> shut = new HashSet<>();
    private Stay stay = Stay.NONE;
    private PusherState end = PusherState.IDLE;
    private boolean there;
    private boolean previewing;
    private boolean paused;
    private boolean interrupted;
    private boolean online = true;
    private boolean front = true;
    private boolean suspended;
    private boolean autopush;
    private String url = "";
    private String pushed = "";
    private String room = "";
    private long now;
    private long hiddenAt;
    private long entryDeadline;
    private long seatDeadline = Long.MAX_VALUE;

    /** Returns the state that the pusher should be in; null when there is none. */
    @Nullable
    PusherState state() {
        if (!there) {
            return null;
        }
        return switch (stay) {
            case NONE -> previewing ? PusherState.PREVIEWING : end;
            case ENTERING, AWAY_BEFORE_ENTRY -> PusherState.CONNECTING;
            case AWAY -> PusherState.PAUSED;
            case INSIDE -> !online ? PusherState.RECONNECTING : isHeld() ? PusherState.PAUSED : PusherState.IN_ROOM;
        };
    }

    private boolean isHeld() {
        return paused || interrupted || !front;
    }

    boolean isOnline() {
        return online;
    }

    boolean isThere() {
        return there;
    }

    /** Returns whether the user sits in the room and hears it. */
    boolean isInside() {
        return there && stay == Stay.INSIDE && online;
    }

    String room() {
        return room;
    }

    void inserted(String withUrl, boolean withAutopush) {
        there = true;
        stay = Stay.NONE;
        end = PusherState.IDLE;
        previewing = false;
        paused = false;
        pushed = "";
        url = withUrl;
        autopush = withAutopush;
        follow();
    }

    void removed() {
        there = false;
        stay = Stay.NONE;
        previewing = false;
    }

    void url(String now) {
        url = now;
        follow();
    }

    void autopush(boolean now) {
        autopush = now;
        follow();
    }

    /** An attribute has changed. */
    void follow() {
        if (there && autopush && !url.isEmpty() && !url.equals(pushed)) {
            push();
        }
    }

    void start() {
        if (there && front && !url.isEmpty()) {
            push();
        }
    }

    private void push() {
        pushed = url;
        if (url.equals("bad") || url.equals("nobody")) {
            finish(PusherState.FAILED);
        } else if (stay == Stay.NONE || !room.equals(url)) {
            previewing = false;
            paused = false;
            room = url;
            stay = Stay.ENTERING;
            entryDeadline = now + ENTRY_LIMIT;
            arrive();
        }
    }

    /** Enters, when there is a network to enter with. */
    private void arrive() {
        if (!online) {
            return;
        }
        if (suspended) {
            stay = Stay.AWAY_BEFORE_ENTRY;
        } else if (shut.stream().anyMatch(door -> door.startsWith(room) || door.equals(EVERYWHERE))) {
            finish(PusherState.FAILED);
        } else {
            stay = Stay.INSIDE;
            seatDeadline = Long.MAX_VALUE;
        }
    }

    private void finish(PusherState how) {
        stay = Stay.NONE;
        end = how;
        previewing = false;
        paused = false;
    }

    void stop() {
        if (there && front) {
            pushed = "";
            finish(stay == Stay.NONE ? end : PusherState.STOPPED);
        }
    }

    void pause(boolean on) {
        if (there && front && (stay != Stay.NONE || previewing)) {
            paused = on;
        }
    }

    void preview(boolean on) {
        if (there && front && stay == Stay.NONE) {
            previewing = on;
            paused = on && paused;
        }
    }

    /** The server puts the user out of a room. */
    void putOut(String of) {
        if (!of.equals(room)) {
            return;
        }
        if (isInside()) {
            finish(PusherState.STOPPED);
        } else {
            seatDeadline = 0;
        }
    }

    void shut(String which, boolean on) {
        if (on) {
            shut.add(which);
        } else {
            shut.remove(which);
        }
    }

    void interrupted(boolean on) {
        interrupted = on;
    }

    void online(boolean on) {
        if (online == on) {
            return;
        }
        online = on;
        if (!on && (stay == Stay.INSIDE)) {
            seatDeadline = now + SEAT_LIMIT;
        } else if (on && stay == Stay.ENTERING) {
            arrive();
        } else if (on && stay == Stay.INSIDE) {
            comeBack();
        }
    }

    private void comeBack() {
        boolean sits = now < seatDeadline;
        stay = Stay.INSIDE;
        seatDeadline = Long.MAX_VALUE;
        if (!sits) {
            arrive();
        }
    }

    void background() {
        if (front) {
            front = false;
            hiddenAt = now;
        }
    }

    void suspend() {
        background();
        if (!suspended) {
            suspended = true;
            if (stay == Stay.INSIDE) {
                stay = Stay.AWAY;
                seatDeadline = online ? 0 : seatDeadline;
            }
        }
    }

    void foreground() {
        front = true;
        suspended = false;
        if (stay == Stay.AWAY_BEFORE_ENTRY) {
            stay = Stay.ENTERING;
            entryDeadline = now + ENTRY_LIMIT;
            arrive();
        } else if (stay == Stay.AWAY && online) {
            comeBack();
        } else if (stay == Stay.AWAY) {
            stay = Stay.INSIDE;
        }
    }

    void pass(long millis) {
        now += millis;
        if (!front && now >= hiddenAt + SUSPENSION) {
            suspend();
        }
        if (stay == Stay.ENTERING && now >= entryDeadline) {
            finish(PusherState.FAILED);
        }
    }
}
