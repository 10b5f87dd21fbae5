/**
 * live-pusher and live-player: attributes, state codes, contexts. The only place that knows WeChat's codes.
 *
 * <p>Room events come in, state changes go out. Start at {@link io.liverig.live.LiveLayer}, then
 * {@link io.liverig.live.LivePusher}; what is known of each attribute and code stands in {@code live.table}.
 */
@NullMarked
package io.liverig.live;

import org.jspecify.annotations.NullMarked;
