package io.liverig.room;

import io.liverig.options.RoomSettings;

/** One user's stay in a room, from entering to leaving; after the end all of its methods do nothing. */
public interface Member {
    /** Returns the room. */
    Room room();

    /** Returns who this is. */
    UserId user();

    /** Returns whether the stay still lasts. */
    boolean isPresent();

    /**
     * Begins or ends to publish a picture.
     *
     * <p>An audience that publishes becomes an anchor: not every way into a room names a role, and then what a user
     * publishes is all that tells.
     */
    void publishVideo(StreamKind kind, boolean on);

    /** Begins or ends to publish sound; an audience that publishes becomes an anchor. */
    void publishAudio(boolean on);

    /** Changes the role; one who becomes audience stops publishing. No effect in a scene without an audience. */
    void switchRole(Role role);

    /**
     * Sends a message along with the main stream, as SEI; every other member gets it.
     *
     * @return whether there is a main stream to send it with
     */
    boolean sendMessage(String text);

    /** Returns whether the user may do something; a user without a permission ticket may do everything. */
    boolean may(Privilege privilege);

    /**
     * Loses or finds the connection to the server. A user who is lost hears nothing; one who stays lost for
     * {@link RoomSettings#lostMillis} is gone for the others, and has to enter again.
     */
    void connection(boolean up);

    /** Leaves; {@link RoomEvent.Left} tells the own listener when it is done. */
    void leave();
}
