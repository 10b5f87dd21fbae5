package io.liverig.internal.live.node;

import io.liverig.internal.live.url.ReceiveMode;
import io.liverig.internal.media.StreamAddress;
import io.liverig.room.Privilege;
import io.liverig.room.RoomUser;
import io.liverig.room.UserId;
import java.util.Optional;

/** A stay in a room, as those see it who play what is published there. */
public interface RoomStay {
    /** Finds a user of the room. */
    Optional<RoomUser> user(UserId user);

    /** Returns where a user's streams are. */
    StreamAddress address(UserId user);

    /** Returns whether a kind of stream may be received, by the ticket of who stays there. */
    boolean may(Privilege privilege);

    /** Returns how streams are received that no player asks for. */
    ReceiveMode receiveMode();
}
