/**
 * The logic layer (WeChat's App Service) of one program: its scripts, pages, timers and page stack, on the rig's worker.
 *
 * <p>It never meets the view layer: changes go down through {@link io.liverig.logic.ViewPort}. Start at
 * {@code LogicLayer}.
 */
@NullMarked
package io.liverig.logic;

import org.jspecify.annotations.NullMarked;
