package io.liverig.internal.bridge;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/** Describes a module's exports as plain data whose functions have addresses. */
final class WxsExports {
    private static final int MAX_DEPTH = 20;

    private final Map<List<String>, Value> functions;
    private final Map<List<String>, Place> places;

    WxsExports(Map<List<String>, Value> functions, Map<List<String>, Place> places) {
        this.functions = functions;
        this.places = places;
    }

    @Nullable
    Object describe(Value value, List<String> address) {
        if (value.canExecute()) {
            functions.put(address, value);
            if (value.getSourceLocation() != null) {
                places.put(address, ScriptFaults.place(value.getSourceLocation()));
            }
            return new WxsFunction(address);
        }
        if (address.size() > MAX_DEPTH) {
            return Undefined.UNDEFINED;
        }
        if (value.hasArrayElements()) {
            List<Object> items = new ArrayList<>();
            for (int i = 0; i < Math.min(value.getArraySize(), ToPlain.MAX_ITEMS); i++) {
                items.add(describe(value.getArrayElement(i), below(address, Integer.toString(i))));
            }
            return items;
        }
        if (value.isInstant() || !value.hasMembers() || value.isString()) {
            return WxsValues.plain(value);
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name : value.getMemberKeys()) {
            members.put(name, describe(value.getMember(name), below(address, name)));
        }
        return members;
    }

    private static List<String> below(List<String> address, String name) {
        List<String> longer = new ArrayList<>(address);
        longer.add(name);
        return List.copyOf(longer);
    }
}
