/**
 * What the ways in share: lengths of time, networks and faults, as people write and read them. Start at
 * {@link io.liverig.tool.FaultLine}.
 */
@NullMarked
package io.liverig.tool;

import org.jspecify.annotations.NullMarked;
