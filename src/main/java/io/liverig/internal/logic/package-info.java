/**
 * The logic layer (WeChat's App Service) of one program, put together from its rooms.
 *
 * <p>Start at {@link io.liverig.internal.logic.LogicLayer}; it meets the view layer through {@code internal.port} alone.
 */
@NullMarked
package io.liverig.internal.logic;

import org.jspecify.annotations.NullMarked;
