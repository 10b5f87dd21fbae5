/** Tests of the run over published component libraries. */
@NullMarked
package io.liverig.conformance.framework.libraries;

import org.jspecify.annotations.NullMarked;
