/**
 * Breaks LiveRig's own trtc-wx in small ways, one at a time and as {@code mutants.json} says, to see that the suite
 * tells. Start at {@link io.liverig.conformance.mutation.Hunt}.
 */
@NullMarked
package io.liverig.conformance.mutation;

import org.jspecify.annotations.NullMarked;
