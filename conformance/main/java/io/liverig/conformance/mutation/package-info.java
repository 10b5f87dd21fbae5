/**
 * Breaks LiveRig's own trtc-wx in small ways, one at a time, to see that the suite tells. Start at {@link
 * io.liverig.conformance.mutation.Hunt}; the ways stand in {@code mutants.json}.
 */
@NullMarked
package io.liverig.conformance.mutation;

import org.jspecify.annotations.NullMarked;
