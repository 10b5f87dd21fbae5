package io.liverig.internal.live.node;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A component's attributes at one moment, each of its type; asking for a name outside the table is a mistake of ours. */
public final class AttributeValues {
    private final Map<String, Object> values;
    private final Predicate<String> set;

    public AttributeValues(Map<String, Object> values) {
        this(values, name -> false);
    }

    AttributeValues(Map<String, Object> values, Predicate<String> set) {
        this.values = values;
        this.set = set;
    }

    /** Returns whether the page gives an attribute a value. */
    public boolean isSet(String name) {
        return set.test(name);
    }

    public String text(String name) {
        return JsValues.text(value(name));
    }

    public boolean flag(String name) {
        return JsValues.truthy(value(name));
    }

    public double number(String name) {
        return JsValues.number(value(name));
    }

    public int whole(String name) {
        return (int) Math.round(number(name));
    }

    public List<?> words(String name) {
        return value(name) instanceof List<?> list ? list : List.of();
    }

    private Object value(String name) {
        Object value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no attribute " + name + " in the table");
        }
        return value;
    }
}
