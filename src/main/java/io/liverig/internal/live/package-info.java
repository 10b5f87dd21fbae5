/**
 * live-pusher and live-player of one program. The rooms below are the only ones that know WeChat's codes.
 *
 * <p>Room events come in, state changes go out. Start at {@link io.liverig.internal.live.LiveLayer}.
 */
@NullMarked
package io.liverig.internal.live;

import org.jspecify.annotations.NullMarked;
