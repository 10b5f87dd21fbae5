/**
 * The wiring: one rig, and one running program put together out of scripts, view, live components and phone.
 *
 * <p>The only room that knows both logic and view. Start at {@link io.liverig.internal.program.ProgramRuntime}.
 */
@NullMarked
package io.liverig.internal.program;

import org.jspecify.annotations.NullMarked;
