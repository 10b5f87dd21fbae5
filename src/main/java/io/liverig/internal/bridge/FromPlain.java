package io.liverig.internal.bridge;

import io.liverig.data.FunctionMark;
import io.liverig.data.Json;
import io.liverig.data.Undefined;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Makes plain data into a script's values, fresh ones of its own.
 *
 * <p>What JSON can say goes through it, which is fastest; what it cannot, undefined, NaN and functions, is put together
 * piece by piece.
 */
final class FromPlain {
    private final Value parse;
    private final Value makeObject;
    private final Value makeArray;
    private final Value undefined;
    private final Value none;

    FromPlain(Context context) {
        Value makers = context.eval(Engines.source(
                Engines.OWN + "attach",
                "({ parse: JSON.parse, object: () => ({}), array: () => [], nothing: undefined, none: null })"));
        parse = makers.getMember("parse");
        makeObject = makers.getMember("object");
        makeArray = makers.getMember("array");
        undefined = makers.getMember("nothing");
        none = makers.getMember("none");
    }

    Object value(@Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            return isJson(value) ? parse.execute(Json.write(value)) : pieces(value);
        }
        return single(value);
    }

    private Object single(@Nullable Object value) {
        if (value == Undefined.UNDEFINED) {
            return undefined;
        }
        if (value instanceof FunctionMark mark) {
            return mark.script() instanceof Value function ? function : undefined;
        }
        return value == null ? none : value;
    }

    private static boolean isJson(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            for (Object member : map.values()) {
                if (!isJson(member)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof List<?> list) {
            for (Object item : list) {
                if (!isJson(item)) {
                    return false;
                }
            }
            return true;
        }
        if (value instanceof Double number) {
            return !number.isNaN() && !number.isInfinite() && !(number == 0 && 1 / number < 0);
        }
        return value != Undefined.UNDEFINED && !(value instanceof FunctionMark);
    }

    private Object pieces(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            Value made = makeObject.execute();
            map.forEach((name, member) -> made.putMember(name.toString(), pieces(member)));
            return made;
        }
        if (value instanceof List<?> list) {
            Value made = makeArray.execute();
            for (int i = 0; i < list.size(); i++) {
                made.setArrayElement(i, pieces(list.get(i)));
            }
            return made;
        }
        return single(value);
    }
}
