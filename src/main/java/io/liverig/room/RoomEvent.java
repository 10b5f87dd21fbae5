package io.liverig.room;

import io.liverig.data.Fields;
import java.util.List;
import java.util.Map;

/** Something that has happened in a room. */
public sealed interface RoomEvent {
    /** Calls the listener's method for this event; it has none for what only the room's log tells. */
    default void tell(RoomListener listener) {}

    /** Returns the event's name as the timeline shows it: {@code userEntered}. */
    default String name() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    /** Returns what the timeline shows beside the name, as plain data. */
    Map<String, Object> detail();

    /** Returns whether this is the last event that its receiver gets from this stay. */
    default boolean isLast() {
        return false;
    }

    /** Something that has happened to one user. */
    sealed interface OfUser extends RoomEvent {
        /** Returns whom it has happened to. */
        UserId user();

        @Override
        default Map<String, Object> detail() {
            return Fields.of("userId", user().text());
        }
    }

    /**
     * You are in.
     *
     * @param user who you are
     * @param present the announced users who were there before, longest first
     */
    record Entered(UserId user, List<RoomUser> present) implements OfUser {
        /** Copies the list. */
        public Entered {
            present = List.copyOf(present);
        }

        @Override
        public void tell(RoomListener listener) {
            listener.entered(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("present", (double) present.size());
        }
    }

    /** You were not let in. */
    record Refused(UserId user, Refusal refusal) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.refused(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and(refusal.detail());
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /** The server has lost a user and waits for it; only the room's log tells. */
    record ConnectionLost(UserId user) implements OfUser {}

    /**
     * The server hears you again before it gave you up.
     *
     * @param user who you are
     * @param present the announced users who are there now, longest first
     */
    record Reconnected(UserId user, List<RoomUser> present) implements OfUser {
        /** Copies the list. */
        public Reconnected {
            present = List.copyOf(present);
        }

        @Override
        public void tell(RoomListener listener) {
            listener.reconnected(this);
        }
    }

    /** You have left, as you wished. */
    record Left(UserId user) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.left(this);
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /** You, or for the room's log somebody, were removed. */
    record Kicked(UserId user, KickReason reason) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.kicked(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("reason", EnumWord.of(reason));
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /** The room was dissolved, and everybody is out. */
    record Dissolved() implements RoomEvent {
        @Override
        public void tell(RoomListener listener) {
            listener.dissolved(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Map.of();
        }

        @Override
        public boolean isLast() {
            return true;
        }
    }

    /** A user is there: came in, or became an anchor. */
    record UserEntered(UserId user, Role role) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.userEntered(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("role", EnumWord.of(role));
        }
    }

    /**
     * A user is gone, with everything it published.
     *
     * @param last the user as it was at the end
     * @param reason why
     */
    record UserLeft(RoomUser last, LeaveReason reason) implements OfUser {
        @Override
        public UserId user() {
            return last.user();
        }

        @Override
        public void tell(RoomListener listener) {
            listener.userLeft(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user().text()).and("reason", EnumWord.of(reason));
        }
    }

    /** A user's role has changed; the others see it as a user who comes or goes. */
    record RoleChanged(UserId user, Role role) implements OfUser {
        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("role", EnumWord.of(role));
        }
    }

    /** A user has sent a message along with its picture, as SEI. */
    record MessageReceived(UserId from, String text) implements RoomEvent {
        @Override
        public void tell(RoomListener listener) {
            listener.messageReceived(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", from.text()).and("text", text);
        }
    }

    /**
     * What a user wants to publish is not taken: its ticket does not allow it, or there are enough publishers.
     *
     * @param user who
     * @param what {@code main}, {@code aux}, {@code small} or {@code audio}
     * @param why the privilege that is lacking, or {@code publishers}
     */
    record PublishRefused(UserId user, String what, String why) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.publishRefused(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("what", what).and("why", why);
        }
    }

    /** A user has begun or ended to publish a picture. */
    record VideoChanged(UserId user, StreamKind kind, boolean on) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.videoChanged(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("stream", kind.word()).and("on", on);
        }
    }

    /** A user has begun or ended to publish sound. */
    record AudioChanged(UserId user, boolean on) implements OfUser {
        @Override
        public void tell(RoomListener listener) {
            listener.audioChanged(this);
        }

        @Override
        public Map<String, Object> detail() {
            return Fields.of("userId", user.text()).and("on", on);
        }
    }
}
