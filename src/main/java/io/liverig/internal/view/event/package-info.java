/**
 * The way of an event through the nodes, the wxs functions it meets, and two-way bindings.
 *
 * <p>Start at {@link io.liverig.internal.view.event.EventDispatch}.
 */
@NullMarked
package io.liverig.internal.view.event;

import org.jspecify.annotations.NullMarked;
