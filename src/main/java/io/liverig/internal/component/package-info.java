/**
 * The built-in components that carry behaviour, live-pusher and live-player left out: one class a component.
 *
 * <p>What a finger does to them, what they keep, and the events that tell of it. Start at
 * {@link io.liverig.internal.component.ComponentLayer}.
 */
@NullMarked
package io.liverig.internal.component;

import org.jspecify.annotations.NullMarked;
