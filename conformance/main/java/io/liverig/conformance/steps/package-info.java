/** Steps for the driver, and how they are chosen. Start at {@link io.liverig.conformance.steps.Stories}. */
@NullMarked
package io.liverig.conformance.steps;

import org.jspecify.annotations.NullMarked;
