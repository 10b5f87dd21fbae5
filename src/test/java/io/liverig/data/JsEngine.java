package io.liverig.data;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Evaluates expressions over plain data values as a script engine does. */
final class JsEngine {
    private static final Context CONTEXT = Context.newBuilder("js")
            .engine(Engine.newBuilder("js")
                    .option("engine.WarnInterpreterOnly", "false")
                    .build())
            .build();

    private JsEngine() {}

    /** Evaluates an expression in which a and b stand for the two values; the result as String(result). */
    static synchronized String text(String expression, @Nullable Object a, @Nullable Object b) {
        Value value = CONTEXT.eval("js", "((a, b) => String(" + expression + "))(" + source(a) + "," + source(b) + ")");
        return value.asString();
    }

    static String source(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(JsEngine::source).collect(Collectors.joining(",", "[", "]"));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> Json.write(entry.getKey()) + ":" + source(entry.getValue()))
                    .collect(Collectors.joining(",", "({", "})"));
        }
        if (value instanceof Double number) {
            return number == 0 && 1 / number < 0 ? "-0" : "(" + Double.toString(number) + ")";
        }
        return value instanceof String ? Json.write(value) : String.valueOf(value);
    }
}
