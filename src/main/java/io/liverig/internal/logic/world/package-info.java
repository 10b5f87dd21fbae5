/**
 * The world that one program's scripts live in: its Context, the rig's worker, watchdog and limits.
 *
 * <p>Start at {@link io.liverig.internal.logic.world.ScriptWorld}.
 */
@NullMarked
package io.liverig.internal.logic.world;

import org.jspecify.annotations.NullMarked;
