/**
 * live-pusher and live-player of one program; the packages below are the only ones that know WeChat's codes.
 *
 * <p>Start at {@link io.liverig.internal.live.LiveLayer}.
 */
@NullMarked
package io.liverig.internal.live;

import org.jspecify.annotations.NullMarked;
