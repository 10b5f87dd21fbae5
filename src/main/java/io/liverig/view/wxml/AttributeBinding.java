package io.liverig.view.wxml;

/**
 * A name with a value that a template gives to an element.
 *
 * @param name the attribute as written, the dataset's key, or the mark
 */
public record AttributeBinding(String name, Expression value) {
    /** Tells whether the value can change. */
    public boolean isDynamic() {
        return !(value instanceof Literal);
    }
}
