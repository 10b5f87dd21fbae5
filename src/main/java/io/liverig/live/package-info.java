/**
 * live-pusher and live-player: attributes, state codes, contexts. The only place that knows WeChat's codes.
 *
 * <p>Room events come in, state changes go out. Start at {@link io.liverig.live.LiveLayer}, then
 * {@link io.liverig.live.LivePusher}; what is known of each attribute and code stands in {@code live.table}.
 *
 * <p>How a pusher stands, as {@link io.liverig.live.PusherState} has it. start() with another address stops first; an
 * address that is none fails at once, from idle, previewing and stopped:
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
 *
 * <p>How a player stands, as {@link io.liverig.live.PlayerState} has it; stop() goes from any state to stopped:
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
@NullMarked
package io.liverig.live;

import org.jspecify.annotations.NullMarked;
