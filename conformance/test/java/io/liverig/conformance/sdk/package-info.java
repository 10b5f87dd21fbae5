/** Implementations that are strange, broken or hostile, and what the suite makes of them. */
@NullMarked
package io.liverig.conformance.sdk;

import org.jspecify.annotations.NullMarked;
