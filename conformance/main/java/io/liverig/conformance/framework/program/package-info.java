/**
 * A program, what is done to its pages, and the folders in which it is written. Start at {@link
 * io.liverig.conformance.framework.program.Program}.
 */
@NullMarked
package io.liverig.conformance.framework.program;

import org.jspecify.annotations.NullMarked;
