/** What a shrunk failure is worth. */
@NullMarked
package io.liverig.conformance.shrink;

import org.jspecify.annotations.NullMarked;
