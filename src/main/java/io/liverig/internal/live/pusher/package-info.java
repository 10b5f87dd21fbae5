/**
 * live-pusher: its attributes and methods, what it captures and sends, its stay in a TRTC room.
 *
 * <p>{@code PusherSession} and {@code RemoteCodes} turn the room's events into state codes. Start at {@link io.liverig.internal.live.pusher.LivePusher}.
 */
@NullMarked
package io.liverig.internal.live.pusher;

import org.jspecify.annotations.NullMarked;
