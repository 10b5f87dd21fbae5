@NullMarked
package io.liverig.conformance.mutation;

import org.jspecify.annotations.NullMarked;
