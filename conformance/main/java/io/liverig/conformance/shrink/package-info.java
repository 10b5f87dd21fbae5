/**
 * Makes steps smaller as long as they show the same fault: fewer steps, fewer and simpler values, simpler names. Start at
 * {@link io.liverig.conformance.shrink.StepShrinker}.
 */
@NullMarked
package io.liverig.conformance.shrink;

import org.jspecify.annotations.NullMarked;
