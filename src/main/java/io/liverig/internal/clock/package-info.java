/**
 * The rig's clock and its one ordered queue of tasks; a program's queue is a view of it.
 *
 * <p>Start at {@link io.liverig.internal.clock.TaskQueue}.
 */
@NullMarked
package io.liverig.internal.clock;

import org.jspecify.annotations.NullMarked;
