/** Implementations that are strange, broken or hostile, and what the suite makes of them. */
@NullMarked
package io.liverig.conformance.strange;

import org.jspecify.annotations.NullMarked;
