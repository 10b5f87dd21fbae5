package io.liverig.internal.live.player;

import io.liverig.internal.live.node.LiveState;
import java.util.EnumSet;
import java.util.Set;

/**
 * How a live-player stands; stop() goes from any state to stopped:
 *
 * <pre>
 *         play()          stream there          2004
 *   idle --------> waiting ----------> connecting ------> playing
 *                    ^                     |               |  ^
 *                    |     stream gone     |        pause()|  | resume()
 *                    +&lt;--------------------+       or 6000|  | or shown
 *                    |                     |               v  |
 *                    +&lt;--------------------|------------- paused
 *                                          | 2103          |
 *           -2301                          v               |
 *   failed &lt;------------------------- reconnecting &lt;-------+
 *     |                                    |  the network or the source is gone
 *     +-----------> connecting &lt;-----------+  it is back
 * </pre>
 */
public enum PlayerState implements LiveState<PlayerState> {
    /** Nobody has asked it to play. */
    IDLE,
    /** It is to play what is not there yet: no room, no such user, no such stream. */
    WAITING,
    /** There is a stream, and its first picture has not come. */
    CONNECTING,
    /** From 2004 on. */
    PLAYING,
    /** pause(), or 6000: its page is behind another, or the program in the background. */
    PAUSED,
    /** The stream does not arrive: from 2103 on. */
    RECONNECTING,
    /** stop(). */
    STOPPED,
    /** All attempts were in vain: -2301. */
    FAILED;

    @Override
    public Set<PlayerState> next() {
        return switch (this) {
            case IDLE -> EnumSet.of(WAITING, CONNECTING, PAUSED, RECONNECTING, STOPPED);
            case WAITING -> EnumSet.of(CONNECTING, PAUSED, RECONNECTING, STOPPED);
            case CONNECTING -> EnumSet.of(PLAYING, WAITING, PAUSED, RECONNECTING, STOPPED);
            case PLAYING -> EnumSet.of(CONNECTING, WAITING, PAUSED, RECONNECTING, STOPPED);
            case PAUSED -> EnumSet.of(PLAYING, CONNECTING, WAITING, RECONNECTING, STOPPED);
            case RECONNECTING -> EnumSet.of(CONNECTING, PAUSED, FAILED, WAITING, STOPPED);
            case STOPPED -> EnumSet.of(WAITING);
            case FAILED -> EnumSet.of(WAITING, CONNECTING, PAUSED, RECONNECTING, STOPPED);
        };
    }
}
