/**
 * Where one program's scripts run: their Context, the rig's worker, and the watchdog that stops what never ends.
 *
 * <p>Start at {@link io.liverig.internal.logic.world.ScriptWorld}.
 */
@NullMarked
package io.liverig.internal.logic.world;

import org.jspecify.annotations.NullMarked;
