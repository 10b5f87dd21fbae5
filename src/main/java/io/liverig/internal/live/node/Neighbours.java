package io.liverig.internal.live.node;

import io.liverig.data.PageRef;
import io.liverig.room.UserId;
import java.util.Optional;

/** What a live component finds around it in its program: the others, the small window, the room that its page shows. */
public interface Neighbours {
    SmallWindow window();

    /** Finds the stay in a room that a page's players show: the page's own pusher's, else another page's. */
    Optional<RoomStay> stay(PageRef page);

    /** Returns whether no other pusher came on a page before this one. */
    boolean isFirstPusher(PageRef page, LiveNode<?> pusher);

    /** A component has come on a page. */
    void inserted(LiveNode<?> component);

    /** A component is gone from its page. */
    void removed(LiveNode<?> component);

    /** Lets every player look again at what there is to play. */
    void roomChanged();

    /** Lets the players look again that are to play a user. */
    void userChanged(UserId user);

    /** Hands every player a message that came with a user's stream. */
    void message(UserId from, String text);
}
