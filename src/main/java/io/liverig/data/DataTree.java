package io.liverig.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page's data on the Java side: a copy that only changes through {@link #apply}.
 *
 * <p>What is missing on the way of a path is made: an array before an index, an object before a field, also in place of
 * a value of another kind (glass-easel's engine, src/data_proxy.ts).
 */
public final class DataTree {
    private final Map<String, Object> root;

    /** Takes over the given map as the first state. */
    public DataTree(Map<String, Object> root) {
        this.root = root;
    }

    /** Returns the live map; callers read, they never write. */
    public Map<String, Object> root() {
        return root;
    }

    /** Puts the change's value at its path, making what is missing on the way. */
    public void apply(DataChange change) {
        List<Object> segments = change.path().segments();
        Object at = root;
        for (int i = 0; i + 1 < segments.size(); i++) {
            at = child(at, segments.get(i), segments.get(i + 1));
        }
        put(at, segments.get(segments.size() - 1), change.value());
    }

    /** Returns the value at a path; {@link Undefined} where there is none. */
    public @Nullable Object get(DataPath path) {
        Object at = root;
        for (Object segment : path.segments()) {
            at = member(at, segment);
        }
        return at;
    }

    /** Reads a member as {@code object[key]} does for data values; {@link Undefined} where there is none. */
    public static @Nullable Object member(@Nullable Object object, @Nullable Object key) {
        if (object instanceof Map<?, ?> map) {
            Object value = map.get(JsValues.text(key));
            return value == null && !map.containsKey(JsValues.text(key)) ? Undefined.UNDEFINED : value;
        }
        if (object instanceof List<?> list) {
            return indexed(list.size(), key, list::get);
        }
        if (object instanceof String text) {
            return indexed(text.length(), key, index -> String.valueOf(text.charAt(index)));
        }
        return Undefined.UNDEFINED;
    }

    private interface Indexed {
        @Nullable
        Object at(int index);
    }

    private static @Nullable Object indexed(int size, @Nullable Object key, Indexed items) {
        if ("length".equals(key)) {
            return (double) size;
        }
        double index = index(key);
        boolean inside = index >= 0 && index < size && index == Math.floor(index);
        return inside ? items.at((int) index) : Undefined.UNDEFINED;
    }

    /** Reads an index as a property key: {@code "1"} is one, {@code "01"}, {@code " 1"} and null are names. */
    private static double index(@Nullable Object key) {
        if (key instanceof Number number) {
            return number.doubleValue();
        }
        String text = JsValues.text(key);
        double index = JsValues.number(text);
        return JsValues.text(index).equals(text) ? index : -1;
    }

    private static Object child(Object parent, Object segment, Object next) {
        Object child = member(parent, segment);
        boolean wantsList = next instanceof Integer;
        if (child != null && (wantsList ? child instanceof List : child instanceof Map)) {
            return child;
        }
        Object made = wantsList ? new ArrayList<>() : new LinkedHashMap<>();
        put(parent, segment, made);
        return made;
    }

    @SuppressWarnings("unchecked")
    private static void put(Object parent, Object segment, @Nullable Object value) {
        if (parent instanceof List<?> list) {
            putIndex((List<Object>) list, (Integer) segment, value);
        } else {
            ((Map<String, Object>) parent).put(segment.toString(), value);
        }
    }

    private static void putIndex(List<Object> list, int index, @Nullable Object value) {
        while (list.size() <= index) {
            list.add(Undefined.UNDEFINED);
        }
        list.set(index, value);
    }
}
