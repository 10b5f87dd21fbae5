/**
 * The wiring: one rig, one running program, its rooms joined by their ports.
 *
 * <p>The only room that knows both logic and view. Start at {@link io.liverig.program.ProgramRuntime}.
 */
@NullMarked
package io.liverig.program;

import org.jspecify.annotations.NullMarked;
