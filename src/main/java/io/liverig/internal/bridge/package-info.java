/**
 * The only crossing between script and Java: detached copies, rows of host calls, script faults.
 *
 * <p>Engine types stay in this room and in {@code logic}; what leaves it is plain data. Start at
 * {@link io.liverig.internal.bridge.HostRow} for what a script can call.
 */
@NullMarked
package io.liverig.internal.bridge;

import org.jspecify.annotations.NullMarked;
