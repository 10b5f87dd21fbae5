package io.liverig.internal.bridge;

import io.liverig.data.FunctionMark;
import io.liverig.data.Json;
import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Takes plain data into the wxs Context and out of it.
 *
 * <p>A list or object that goes in twice within an update is the same one there, as it is on a device, where a binding
 * hands over the data itself: a list that a thousand rows are compared with crosses once.
 */
final class WxsValues {
    private final Value parse;
    private final Value undefined;
    private final Map<List<String>, Value> functions;
    private final IdentityHashMap<Object, Value> known = new IdentityHashMap<>();

    WxsValues(Value entries, Map<List<String>, Value> functions) {
        this.parse = entries.getMember("parse");
        this.undefined = entries.getMember("nothing");
        this.functions = functions;
    }

    void forget() {
        known.clear();
    }

    @Nullable
    Object given(@Nullable Object value) {
        if (value instanceof List || value instanceof Map) {
            Value before = known.get(value);
            if (before == null) {
                before = parse.execute(Json.write(value));
                complete(value, before);
                known.put(value, before);
            }
            return before;
        }
        return single(value);
    }

    private @Nullable Object single(@Nullable Object value) {
        if (value instanceof WxsFunction function) {
            return functions.getOrDefault(function.address(), undefined);
        }
        return value == Undefined.UNDEFINED || value instanceof FunctionMark ? undefined : value;
    }

    /** Puts in what JSON has no words for. */
    private void complete(Object value, Value made) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                Object item = list.get(i);
                if (isOutsideJson(item)) {
                    made.setArrayElement(i, single(item));
                } else if (item instanceof List || item instanceof Map) {
                    complete(item, made.getArrayElement(i));
                }
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((name, item) -> {
                if (isOutsideJson(item)) {
                    made.putMember(name.toString(), single(item));
                } else if (item instanceof List || item instanceof Map) {
                    complete(item, made.getMember(name.toString()));
                }
            });
        }
    }

    private static boolean isOutsideJson(@Nullable Object value) {
        return value == Undefined.UNDEFINED
                || value instanceof FunctionMark
                || value instanceof WxsFunction
                || (value instanceof Double number && (number.isNaN() || number.isInfinite()));
    }

    @Nullable
    Object result(Value value) {
        return plain(value);
    }

    /** Copies a value; a date becomes its text, which is all that a template can show of it. */
    static @Nullable Object plain(Value value) {
        return value.isInstant() ? value.invokeMember("toString").asString() : ToPlain.value(value);
    }
}
