/** What the suite says of implementations that are known. */
@NullMarked
package io.liverig.conformance;

import org.jspecify.annotations.NullMarked;
