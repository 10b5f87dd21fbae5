package io.liverig.live;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A component's attributes at one moment, each of its type; asking for a name outside the table is a mistake of ours. */
final class AttributeValues {
    private final Map<String, Object> values;
    private final Predicate<String> set;

    AttributeValues(Map<String, Object> values) {
        this(values, name -> false);
    }

    AttributeValues(Map<String, Object> values, Predicate<String> set) {
        this.values = values;
        this.set = set;
    }

    /** Tells whether the page gives an attribute a value. */
    boolean isSet(String name) {
        return set.test(name);
    }

    String text(String name) {
        return JsValues.text(value(name));
    }

    boolean flag(String name) {
        return JsValues.truthy(value(name));
    }

    double number(String name) {
        return JsValues.number(value(name));
    }

    int whole(String name) {
        return (int) Math.round(number(name));
    }

    List<?> words(String name) {
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
