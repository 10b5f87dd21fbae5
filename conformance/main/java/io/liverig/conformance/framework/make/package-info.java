/**
 * Makes small programs out of choices. Start at {@link io.liverig.conformance.framework.make.ProgramMaker}.
 *
 * <p>In every choice the first is the simplest, so that a tape of choices can be shrunk.
 */
@NullMarked
package io.liverig.conformance.framework.make;

import org.jspecify.annotations.NullMarked;
