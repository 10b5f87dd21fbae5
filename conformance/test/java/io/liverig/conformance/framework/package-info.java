/** Tests of what compares the component framework with the published engine. */
@NullMarked
package io.liverig.conformance.framework;

import org.jspecify.annotations.NullMarked;
