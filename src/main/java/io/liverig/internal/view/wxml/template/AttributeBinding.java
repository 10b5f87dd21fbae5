package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;

/**
 * A name with a value that a template gives to an element.
 *
 * @param name the attribute as written, the dataset's key, the mark, or the property that a wxs function listens to
 * @param isModel whether what the user changes goes back into the data
 */
public record AttributeBinding(String name, Expression value, boolean isModel) {
    /** Makes a binding of one direction. */
    public AttributeBinding(String name, Expression value) {
        this(name, value, false);
    }
}
