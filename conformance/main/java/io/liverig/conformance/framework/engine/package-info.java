/**
 * The engines that programs run on, ours and WeChat's published one, which tell what they saw in the same form.
 * Start at {@link io.liverig.conformance.framework.engine.Engine}.
 */
@NullMarked
package io.liverig.conformance.framework.engine;

import org.jspecify.annotations.NullMarked;
