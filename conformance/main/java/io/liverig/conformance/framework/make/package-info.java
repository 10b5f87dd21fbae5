/**
 * Makes small programs out of choices, of which the first is always the simplest, so that a tape of them can be shrunk.
 * Start at {@link io.liverig.conformance.framework.make.ProgramMaker}.
 */
@NullMarked
package io.liverig.conformance.framework.make;

import org.jspecify.annotations.NullMarked;
