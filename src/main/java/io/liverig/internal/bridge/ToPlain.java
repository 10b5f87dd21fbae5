package io.liverig.internal.bridge;

import io.liverig.data.FunctionMark;
import io.liverig.data.Undefined;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Copies a script's value into plain data behind which no script is left.
 *
 * <p>Arrays and objects are copied deeply by their own enumerable text keys, as glass-easel's engine does
 * (src/data_utils.ts): what is no plain object, a Date for instance, loses what it keeps elsewhere. A function becomes a
 * {@link FunctionMark}. Walking the value from here was measured against JSON in both directions and against copying in
 * script: it keeps undefined, NaN and functions apart and costs about as much as the fastest of them.
 */
public final class ToPlain {
    /** How deep a value may nest before it is taken for one that contains itself. */
    public static final int MAX_DEPTH = 200;

    /** How many items a list may have; a longer one is a mistake with an index, and would fill the heap with nothing. */
    public static final int MAX_ITEMS = 1_000_000;

    private final boolean keepsFunctions;
    private long size;

    private ToPlain(boolean keepsFunctions) {
        this.keepsFunctions = keepsFunctions;
    }

    /** A copy and about how many bytes it is as JSON. */
    public record Copy(@Nullable Object value, long size) {}

    /** Copies a value for the view and measures it; a function goes along, for the property that it may reach. */
    public static Copy measured(Value value) {
        ToPlain detach = new ToPlain(true);
        Object copy = detach.copy(value, 0);
        return new Copy(copy, detach.size);
    }

    /** Copies a value. */
    public static @Nullable Object value(Value value) {
        return new ToPlain(false).copy(value, 0);
    }

    /** Copies an array's items; anything else gives an empty list. */
    public static List<Object> list(Value value) {
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < value.getArraySize(); i++) {
            items.add(value(value.getArrayElement(i)));
        }
        return items;
    }

    private @Nullable Object copy(Value value, int depth) {
        if (value.isString()) {
            String text = value.asString();
            size += text.length() + 2;
            return text;
        }
        size += 5;
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isNumber()) {
            return number(value);
        }
        if (value.isNull()) {
            return "null".equals(value.toString()) ? null : Undefined.UNDEFINED;
        }
        if (depth > MAX_DEPTH) {
            throw new HostFailure("the value nests deeper than " + MAX_DEPTH + " levels; does it contain itself?");
        }
        return compound(value, depth);
    }

    private static Object number(Value value) {
        return value.fitsInDouble() ? value.asDouble() : value.asBigInteger().doubleValue();
    }

    private Object compound(Value value, int depth) {
        if (value.canExecute()) {
            Value name = value.getMember("name");
            String text = name != null && name.isString() ? name.asString() : "";
            return keepsFunctions ? FunctionMark.of(text, value) : new FunctionMark(text);
        }
        if (value.hasArrayElements()) {
            return items(value, depth);
        }
        return value.hasMembers() ? members(value, depth) : value.toString();
    }

    private List<Object> items(Value value, int depth) {
        if (value.getArraySize() > MAX_ITEMS) {
            throw new HostFailure("a list has " + value.getArraySize() + " items; at most " + MAX_ITEMS + " can cross");
        }
        int length = (int) value.getArraySize();
        List<Object> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(copy(value.getArrayElement(i), depth + 1));
        }
        return list;
    }

    private Map<String, Object> members(Value value, int depth) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (String key : value.getMemberKeys()) {
            size += key.length() + 4;
            map.put(key, copy(value.getMember(key), depth + 1));
        }
        return map;
    }
}
