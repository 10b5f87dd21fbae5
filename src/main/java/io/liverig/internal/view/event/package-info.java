/**
 * The way of an event through the nodes to the handlers they bind, wxs functions included; two-way bindings.
 *
 * <p>Start at {@link io.liverig.internal.view.event.EventDispatch}.
 */
@NullMarked
package io.liverig.internal.view.event;

import org.jspecify.annotations.NullMarked;
