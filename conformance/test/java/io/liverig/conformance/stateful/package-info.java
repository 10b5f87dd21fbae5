@NullMarked
package io.liverig.conformance.stateful;

import org.jspecify.annotations.NullMarked;
