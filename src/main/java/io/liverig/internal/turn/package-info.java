/**
 * What Java does for a program can be called off as its scripts can: loops that a program's input lengthens ask here
 * whether they may go on.
 *
 * <p>Start at {@link io.liverig.internal.turn.Turn}.
 */
@NullMarked
package io.liverig.internal.turn;

import org.jspecify.annotations.NullMarked;
