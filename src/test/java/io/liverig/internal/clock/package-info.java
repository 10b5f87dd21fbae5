/**
 * How the rig's queue orders what happens.
 *
 * <p>Start at {@link io.liverig.internal.clock.TaskQueueTests}.
 */
@NullMarked
package io.liverig.internal.clock;

import org.jspecify.annotations.NullMarked;
