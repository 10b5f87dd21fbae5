package io.liverig.room;

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

/** Hears what happens in a room from one user's seat; each event is a task of its own, never inside a call. */
public interface RoomListener {
    /** Hears nothing, as a scripted user does; a room does not even tell it. */
    RoomListener NONE = new RoomListener() {};

    /** You are in; tells of everybody who was there before as if they had just come and begun to publish. */
    default void entered(Entered event) {
        for (RoomUser user : event.present()) {
            userEntered(new UserEntered(user.user(), user.role()));
            user.video().forEach(kind -> videoChanged(new VideoChanged(user.user(), kind, true)));
            if (user.audio()) {
                audioChanged(new AudioChanged(user.user(), true));
            }
        }
    }

    /** You were not let in; nothing follows. */
    default void refused(Refused event) {}

    /** The server hears you again; tells who is there now, as nothing was heard in between. */
    default void reconnected(Reconnected event) {}

    /** You have left. */
    default void left(Left event) {}

    /** You were removed. */
    default void kicked(Kicked event) {}

    /** The room is no more. */
    default void dissolved(Dissolved event) {}

    /** Another user is there. */
    default void userEntered(UserEntered event) {}

    /** Another user is gone; no events about its streams follow. */
    default void userLeft(UserLeft event) {}

    /** Another user's picture has come or gone. */
    default void videoChanged(VideoChanged event) {}

    /** A publisher has sent a message along with its picture. */
    default void messageReceived(MessageReceived event) {}

    /** What you wanted to publish is not taken. */
    default void publishRefused(PublishRefused event) {}

    /** Another user's sound has come or gone. */
    default void audioChanged(AudioChanged event) {}
}
