/**
 * live-pusher and live-player: attribute tables, state codes, contexts. The only place that knows WeChat's codes.
 *
 * <p>Room events come in, state changes go out. Start at {@code LivePusher}.
 */
@NullMarked
package io.liverig.live;

import org.jspecify.annotations.NullMarked;
