/**
 * The view layer without pixels: node tree, bindings, incremental update, selectors, event dispatch.
 *
 * <p>It never meets the logic layer: changes come down as {@link io.liverig.data.DataChange}, events go up through
 * {@link io.liverig.view.EventSink}. Start at {@code ViewTree}.
 */
@NullMarked
package io.liverig.view;

import org.jspecify.annotations.NullMarked;
