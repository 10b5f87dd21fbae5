/**
 * What the built-in components are made of: their base, their nodes, what they see of the phone around.
 *
 * <p>What the official pages list is data ({@link io.liverig.internal.component.kit.Catalogue}). Start at
 * {@link io.liverig.internal.component.kit.Component}.
 */
@NullMarked
package io.liverig.internal.component.kit;

import org.jspecify.annotations.NullMarked;
