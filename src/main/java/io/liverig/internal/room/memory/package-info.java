/**
 * The server of TRTC's rooms, in memory: who is let in, who may publish, how many fit, which ticket is good.
 *
 * <p>Start at {@link io.liverig.internal.room.memory.InMemoryRooms}.
 */
@NullMarked
package io.liverig.internal.room.memory;

import org.jspecify.annotations.NullMarked;
