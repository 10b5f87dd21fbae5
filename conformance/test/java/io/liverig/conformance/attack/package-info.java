@NullMarked
package io.liverig.conformance.attack;

import org.jspecify.annotations.NullMarked;
