/**
 * The server of the rooms, in memory: who is let in, who sits where, which ticket is good.
 *
 * <p>Start at {@link io.liverig.internal.room.memory.InMemoryRooms}.
 */
@NullMarked
package io.liverig.internal.room.memory;

import org.jspecify.annotations.NullMarked;
