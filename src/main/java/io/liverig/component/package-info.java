/**
 * The built-in components that carry behaviour, live-pusher and live-player left out: what a finger does to them, what
 * they keep, and the events that tell of it.
 *
 * <p>What a component has is data: {@link io.liverig.component.Catalogue} is what the official pages list, {@code Kinds}
 * is what of it is there. Start at {@link io.liverig.component.ComponentLayer}; a test drives a component through
 * {@link io.liverig.component.Control}.
 */
@NullMarked
package io.liverig.component;

import org.jspecify.annotations.NullMarked;
