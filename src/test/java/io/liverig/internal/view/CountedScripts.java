package io.liverig.internal.view;

import io.liverig.data.JsValues;
import io.liverig.data.PlainData;
import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.internal.port.ScriptPort;
import io.liverig.internal.port.WxsModule;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wxs module without a script engine: the same functions in every template, and each call counted. */
public final class CountedScripts implements ScriptPort {
    public final Set<Integer> met = new LinkedHashSet<>();
    public int calls;
    public int changes;

    @Override
    public @Nullable Object module(String file, WxsModule module) {
        Map<String, Object> exports = new LinkedHashMap<>();
        for (String name : List.of("f", "size", "turned", "on")) {
            exports.put(name, new WxsFunction(List.of("m", name)));
        }
        exports.put("K", Map.of("deep", "const", "list", List.of("p", "q")));
        return exports;
    }

    @Override
    public @Nullable Object call(WxsFunction function, List<Object> arguments) {
        calls++;
        Object first = arguments.isEmpty() ? Undefined.UNDEFINED : arguments.get(0);
        return switch (function.name()) {
            case "f" -> PlainData.copy(new ArrayList<>(arguments));
            case "size" -> first instanceof List<?> list ? (Object) (double) list.size() : JsValues.text(first);
            case "turned" -> turned(first);
            default -> Undefined.UNDEFINED;
        };
    }

    private static @Nullable Object turned(@Nullable Object value) {
        if (value instanceof List<?> list) {
            List<Object> turned = new ArrayList<>(list);
            Collections.reverse(turned);
            return turned;
        }
        return value;
    }

    @Override
    public boolean handle(WxsFunction function, Map<String, Object> event, int owner, int instance) {
        return false;
    }

    @Override
    public void changed(WxsFunction function, @Nullable Object now, @Nullable Object before, int owner, int instance) {
        changes++;
        met.add(owner);
        met.add(instance);
    }

    @Override
    public void settled() {}

    @Override
    public void forget(int node) {
        if (!met.remove(node)) {
            throw new AssertionError("node " + node + " is forgotten and was never met");
        }
    }
}
