package io.liverig.room;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.clock.Ticker;
import io.liverig.internal.room.memory.Entrance;
import io.liverig.internal.room.memory.InMemoryRooms;
import io.liverig.journal.JournalBook;
import io.liverig.options.RoomSettings;
import java.util.ArrayList;
import java.util.List;

/** A room service on virtual time for tests. */
public final class Lobby {
    final TaskQueue queue = new TaskQueue(Ticker.virtual(0));
    public final JournalBook journal = new JournalBook(queue::nowMillis);
    public final Entrance entrance;
    final InMemoryRooms rooms;

    public Lobby() {
        this(RoomSettings.DEFAULT);
    }

    Lobby(RoomSettings settings) {
        entrance = new Entrance(queue, journal, settings);
        rooms = new InMemoryRooms(queue, journal, entrance);
    }

    public Room room() {
        return rooms.room(RoomKey.of(1400000001L, 1234));
    }

    public void advance(long millis) {
        try {
            queue.advance(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public void settle() {
        try {
            queue.settle(60_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Writes down what it hears. */
    public static final class Ear implements RoomListener {
        public final List<String> heard = new ArrayList<>();

        @Override
        public void entered(RoomEvent.Entered event) {
            heard.add("entered");
            RoomListener.super.entered(event);
        }

        @Override
        public void refused(RoomEvent.Refused event) {
            heard.add("refused " + event.refusal());
        }

        @Override
        public void reconnected(RoomEvent.Reconnected event) {
            heard.add("reconnected "
                    + event.present().stream().map(user -> user.user()).toList());
        }

        @Override
        public void messageReceived(RoomEvent.MessageReceived event) {
            heard.add(event.from() + " says " + event.text());
        }

        @Override
        public void publishRefused(RoomEvent.PublishRefused event) {
            heard.add(event.what() + ": " + event.why());
        }

        @Override
        public void left(RoomEvent.Left event) {
            heard.add("left");
        }

        @Override
        public void kicked(RoomEvent.Kicked event) {
            heard.add("kicked " + event.reason());
        }

        @Override
        public void dissolved(RoomEvent.Dissolved event) {
            heard.add("dissolved");
        }

        @Override
        public void userEntered(RoomEvent.UserEntered event) {
            heard.add("+" + event.user());
        }

        @Override
        public void userLeft(RoomEvent.UserLeft event) {
            heard.add("-" + event.user() + " " + event.reason());
        }

        @Override
        public void videoChanged(RoomEvent.VideoChanged event) {
            heard.add(event.user() + " " + event.kind().word() + " " + event.on());
        }

        @Override
        public void audioChanged(RoomEvent.AudioChanged event) {
            heard.add(event.user() + " audio " + event.on());
        }
    }
}
