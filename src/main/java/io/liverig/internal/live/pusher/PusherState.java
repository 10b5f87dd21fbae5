package io.liverig.internal.live.pusher;

import io.liverig.internal.live.node.LiveState;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a live-pusher stands. No source publishes a diagram, so this is the one that the page's codes and methods leave
 * room for. start() with another address stops first; an address that is none fails at once, from idle, previewing and
 * stopped:
 *
 * <pre>
 *            startPreview()
 *      idle ----------------> previewing       (from stopped and failed as well, and stopPreview() back)
 *        |                        |
 *        | start()                | start()
 *        v                        v
 *      connecting &lt;---------------+------------- stopped, failed: start()
 *        |    |    \
 *        |    |     \ 1022, -1313, 10 s without a network
 *        |    |      +-----------------------------------------> failed
 *        |    | 1018                                                ^
 *        |    v             pause(), hidden, a telephone call       | refused on return
 *        |  inRoom ----------------------------> paused             |
 *        |    |  ^ &lt;---------------------------- |  ^                |
 *        |    |  |    resume(), shown, its end   |  |                |
 *        |    |  | network back                  |  | network back   |
 *        |    v  |                               v  |                |
 *        |   reconnecting &lt;----------------------+--+----------------+
 *        |    |   1102, and once a suspended program is restored
 *        |    |
 *        +----+--- stop(), 1019 of a kick, of another phone, of the room's end: also from inRoom and paused ---> stopped
 * </pre>
 */
public enum PusherState implements LiveState<PusherState> {
    /** Nothing was started yet. */
    IDLE,
    /** The camera is open for startPreview(), and nothing is sent. */
    PREVIEWING,
    /** start() was taken, and 1018 has not come. */
    CONNECTING,
    /** In the room, between 1018 and 1019. */
    IN_ROOM,
    /** In the room, and nothing is captured: pause(), a telephone call, the program in the background or suspended. */
    PAUSED,
    /** The connection is lost, or the room is being entered once more: from 1102 on. */
    RECONNECTING,
    /** The stay has ended: stop(), removal by the server, the room's end. */
    STOPPED,
    /** The room was not entered: 1022, or an address that is none. */
    FAILED;

    @Override
    public Set<PusherState> next() {
        return switch (this) {
            case IDLE -> EnumSet.of(PREVIEWING, CONNECTING, FAILED);
            case PREVIEWING -> EnumSet.of(IDLE, CONNECTING, STOPPED, FAILED);
            case CONNECTING -> EnumSet.of(IN_ROOM, PAUSED, RECONNECTING, STOPPED, FAILED);
            case IN_ROOM -> EnumSet.of(PAUSED, RECONNECTING, STOPPED);
            case PAUSED -> EnumSet.of(IN_ROOM, RECONNECTING, STOPPED);
            case RECONNECTING -> EnumSet.of(IN_ROOM, PAUSED, STOPPED, FAILED);
            case STOPPED -> EnumSet.of(PREVIEWING, CONNECTING, FAILED);
            case FAILED -> EnumSet.of(PREVIEWING, CONNECTING);
        };
    }

    /**
     * Works out the state from what there is.
     *
     * @param stay the present stay in a room
     * @param otherwise the state without one
     * @param retrying whether the connection is gone
     * @param held whether picture and sound are held back
     */
    static PusherState of(@Nullable PusherSession stay, PusherState otherwise, boolean retrying, boolean held) {
        if (stay == null || stay.isOver()) {
            return otherwise;
        }
        if (stay.isAway()) {
            return stay.hasEntered() ? PAUSED : CONNECTING;
        }
        if (retrying || (stay.hasEntered() && !stay.isInside())) {
            return RECONNECTING;
        }
        if (!stay.isInside()) {
            return CONNECTING;
        }
        return held ? PAUSED : IN_ROOM;
    }
}
