package io.liverig.data;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A small object, such as an event tells or a function answers: {@code Fields.of("x", 1.0).and("y", 2.0)}.
 *
 * <p>Its members keep the order in which they were put, so that a script and a timeline see the same on every run, and null
 * is a value; {@link Map#of()} gives neither.
 */
public final class Fields extends LinkedHashMap<String, Object> {
    private Fields() {}

    /** Makes an object without members. */
    public static Fields none() {
        return new Fields();
    }

    /** Makes an object of one member. */
    public static Fields of(String name, @Nullable Object value) {
        return none().and(name, value);
    }

    /** Makes an object of the members of another. */
    public static Fields of(Map<String, ?> members) {
        return none().and(members);
    }

    /** Puts a further member, or another value of one that is there. */
    public Fields and(String name, @Nullable Object value) {
        put(name, value);
        return this;
    }

    /** Puts all members of another object. */
    public Fields and(Map<String, ?> members) {
        putAll(members);
        return this;
    }
}
