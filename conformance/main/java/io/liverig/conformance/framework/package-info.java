/**
 * Compares the component framework and the view with the engine that WeChat publishes: generated programs run on both,
 * and what differs is shrunk. Start at {@link io.liverig.conformance.framework.Comparison}.
 */
@NullMarked
package io.liverig.conformance.framework;

import org.jspecify.annotations.NullMarked;
