/**
 * Addresses of live components: {@code room://} with its parameters, and those of RTMP.
 *
 * <p>Start at {@link io.liverig.internal.live.url.RoomUrl}.
 */
@NullMarked
package io.liverig.internal.live.url;

import org.jspecify.annotations.NullMarked;
