/**
 * Whether the suite can tell: SDKs that are known to be wrong, and which properties hold of them all the same. Start at
 * {@link io.liverig.conformance.control.ControlTests}.
 */
@NullMarked
package io.liverig.conformance.control;

import org.jspecify.annotations.NullMarked;
