package io.liverig.internal.view.node;

import org.jspecify.annotations.Nullable;

/**
 * An attribute of an inserted node has a new value.
 *
 * @param node whose attribute it is
 * @param name the attribute's name as the template writes it: {@code enable-camera}
 * @param value the new value, as the binding gave it, not yet coerced
 */
public record AttributeChange(
        NodePort node, String name, @Nullable Object value) {}
