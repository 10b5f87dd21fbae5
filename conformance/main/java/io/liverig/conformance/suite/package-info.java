/**
 * What a property is, who must hold it, and what its tries must meet. Start at {@link
 * io.liverig.conformance.suite.Property}.
 */
@NullMarked
package io.liverig.conformance.suite;

import org.jspecify.annotations.NullMarked;
