package io.liverig.internal.port;

import org.jspecify.annotations.Nullable;

/**
 * A value that a template gives to a property of a component.
 *
 * @param name the property's name
 * @param value a plain data value, only to be read
 */
public record PropertyWrite(String name, @Nullable Object value) {}
