/**
 * TRTC rooms: who is in one, what they publish, and the events that the others see.
 *
 * <p>Rooms know nothing of WeChat; whoever enters one listens through {@link io.liverig.room.RoomListener}. Start at
 * {@link io.liverig.room.Room}.
 */
@NullMarked
package io.liverig.room;

import org.jspecify.annotations.NullMarked;
