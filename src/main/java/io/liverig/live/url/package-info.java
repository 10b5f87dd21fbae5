/**
 * Addresses of live components: {@code room://} with its parameters, and those of RTMP.
 *
 * <p>Start at {@link io.liverig.live.url.RoomUrl}.
 */
@NullMarked
package io.liverig.live.url;

import org.jspecify.annotations.NullMarked;
