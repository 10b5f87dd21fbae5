/**
 * live-pusher and live-player: attributes, state codes, contexts. The only place that knows WeChat's codes.
 *
 * <p>Room events come in, state changes go out. Start at {@link io.liverig.live.LiveLayer}, then
 * {@link io.liverig.live.LivePusher}; what is known of each attribute and code stands in {@code live.table}.
 *
 * <p>How a pusher stands, as {@link io.liverig.live.PusherState} has it. start() with another address goes from any
 * state to connecting, and an address that is none from any state to failed:
 *
 * <pre>
 *        startPreview()               start()                 1018
 *   idle --------------> previewing ---------> connecting ----------> inRoom
 *     | <--------------                         ^  |   |              |  ^
 *     |   stopPreview()                         |  |   | 1022  pause()|  | resume()
 *     |                start()                  |  |   v     or hidden|  | or shown
 *     +-----------------------------------------+  | failed          v  |
 *                                                  |              paused
 *            start()                        stop() |                |  ^
 *   stopped -------------> connecting              v   network gone v  | network back
 *      ^                                        stopped       reconnecting ---> inRoom
 *      |  stop(), 1019 of a kick or of the room's end               | refused on return
 *      +---- inRoom, paused, reconnecting                           v
 *                                                                failed
 * </pre>
 *
 * <p>How a player stands, as {@link io.liverig.live.PlayerState} has it; stop() goes from any state to stopped:
 *
 * <pre>
 *         play()          stream there          2004
 *   idle --------> waiting ----------> connecting ----> playing
 *                    ^                    |  ^             |  ^
 *                    |    stream gone     |  |      pause()|  | resume()
 *                    +--------------------+--+--- or hidden|  | or shown
 *                                            |             v  |
 *               stream back                  |           paused
 *   failed <----------------- reconnecting <-+-------------+
 *     |  -2301                 |  2103: network or source gone
 *     +------> connecting <----+  source back
 * </pre>
 */
@NullMarked
package io.liverig.live;

import org.jspecify.annotations.NullMarked;
