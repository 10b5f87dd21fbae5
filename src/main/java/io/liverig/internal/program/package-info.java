/**
 * The wiring: one rig, one running program, its rooms joined by their ports.
 *
 * <p>The only room that knows both logic and view. Start at {@link io.liverig.internal.program.ProgramRuntime}.
 */
@NullMarked
package io.liverig.internal.program;

import org.jspecify.annotations.NullMarked;
