/**
 * The nouns of TRTC: room, user, stream, event, refusal. Records and ports; who is let in, and who may publish, is decided by the server behind them.
 *
 * <p>Rooms know nothing of WeChat; whoever enters one listens through {@link io.liverig.room.RoomListener}. Start at
 * {@link io.liverig.room.Room}.
 */
@NullMarked
package io.liverig.room;

import org.jspecify.annotations.NullMarked;
