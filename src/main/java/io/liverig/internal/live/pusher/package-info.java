/**
 * live-pusher: its attributes and methods, what it captures and sends, its stay in a room.
 *
 * <p>Start at {@link io.liverig.internal.live.pusher.LivePusher}.
 */
@NullMarked
package io.liverig.internal.live.pusher;

import org.jspecify.annotations.NullMarked;
