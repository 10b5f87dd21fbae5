/**
 * What bounds the programs of a JVM together.
 *
 * <p>Start at {@link io.liverig.internal.turn.SharedCacheTests}.
 */
@NullMarked
package io.liverig.internal.turn;

import org.jspecify.annotations.NullMarked;
