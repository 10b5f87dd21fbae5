/**
 * How the rig's queue orders what happens.
 *
 * <p>Start at {@link io.liverig.clock.TaskQueueTests}.
 */
@NullMarked
package io.liverig.clock;

import org.jspecify.annotations.NullMarked;
