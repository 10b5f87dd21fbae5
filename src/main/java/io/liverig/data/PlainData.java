package io.liverig.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Copies plain data through all its lists and objects, because who holds the copied value may change it in place. */
public final class PlainData {
    private PlainData() {}

    /** Copies a value; what is neither list nor object stays the same. */
    public static @Nullable Object copy(@Nullable Object value) {
        return copy(value, UnaryOperator.identity());
    }

    /** Makes plain data of what a test writes: a copy in which every number is a Double. */
    public static @Nullable Object ofTest(@Nullable Object value) {
        return copy(value, leaf -> leaf instanceof Number number ? number.doubleValue() : leaf);
    }

    private static @Nullable Object copy(@Nullable Object value, UnaryOperator<@Nullable Object> leaf) {
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            list.forEach(item -> copy.add(copy(item, leaf)));
            return copy;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, member) -> copy.put(String.valueOf(name), copy(member, leaf)));
            return copy;
        }
        return leaf.apply(value);
    }
}
