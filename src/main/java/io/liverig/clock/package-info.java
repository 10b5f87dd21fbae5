/**
 * The rig's clock and its one ordered queue of tasks; a program's queue is a view of it.
 *
 * <p>Start at {@link io.liverig.clock.TaskQueue}.
 */
@NullMarked
package io.liverig.clock;

import org.jspecify.annotations.NullMarked;
