/**
 * What the driver saw, and what a model of the room says to it. Start at {@link
 * io.liverig.conformance.trace.DriverRun}.
 */
@NullMarked
package io.liverig.conformance.trace;

import org.jspecify.annotations.NullMarked;
