/**
 * What a property is, and who must hold it. Start at {@link io.liverig.conformance.suite.Property}.
 */
@NullMarked
package io.liverig.conformance.suite;

import org.jspecify.annotations.NullMarked;
