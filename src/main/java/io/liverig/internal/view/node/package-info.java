/**
 * Nodes, shadow trees, selectors, and the commits by which behaviours hear of changes.
 *
 * <p>It knows neither templates nor events. Start at {@link io.liverig.internal.view.node.ViewNode}.
 */
@NullMarked
package io.liverig.internal.view.node;

import org.jspecify.annotations.NullMarked;
