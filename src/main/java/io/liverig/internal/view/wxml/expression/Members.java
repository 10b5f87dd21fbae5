package io.liverig.internal.view.wxml.expression;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An object literal: {@code {a, b: c, ...d}}, and the data of a template use. */
public record Members(List<Entry> entries) implements Expression {
    /**
     * One entry.
     *
     * @param name the member's name, null for a spread
     * @param value its value, or the object whose members are taken over
     */
    public record Entry(@Nullable String name, Expression value) {}

    @Override
    public Map<String, Object> value(Scope scope) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Entry entry : entries) {
            Object value = entry.value().value(scope);
            if (entry.name() != null) {
                members.put(entry.name(), value);
            } else {
                spread(value, members);
            }
        }
        return members;
    }

    /**
     * Works out what the commit under way has changed, and takes the rest over.
     *
     * @param before gives the value of a member as it was
     */
    public Map<String, Object> value(Scope scope, Function<String, @Nullable Object> before) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.name() == null) {
                spread(entry.value().value(scope), members);
            } else {
                boolean same = entry.value().mask(scope) == null && !isTwice(entry.name());
                members.put(
                        entry.name(),
                        same ? before.apply(entry.name()) : entry.value().value(scope));
            }
        }
        return members;
    }

    /** Returns whether a member may come from another entry too, so that what it was says nothing of this one. */
    private boolean isTwice(String name) {
        return entries.stream()
                        .filter(entry -> entry.name() == null || entry.name().equals(name))
                        .count()
                > 1;
    }

    private static void spread(@Nullable Object value, Map<String, Object> members) {
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, member) -> members.put(name.toString(), member));
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                members.put(Mask.indexName(i), list.get(i));
            }
        } else if (value instanceof String text) {
            for (int i = 0; i < text.length(); i++) {
                members.put(Mask.indexName(i), text.substring(i, i + 1));
            }
        }
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        Mask joined = null;
        for (Entry entry : entries) {
            Mask mask = entry.value().mask(scope);
            if (mask != null) {
                joined = Mask.union(joined, entry.name() == null ? mask : Mask.of(single(entry.name(), mask)));
            }
        }
        return joined;
    }

    private static Map<String, Mask> single(String name, Mask mask) {
        Map<String, Mask> members = new HashMap<>();
        members.put(name, mask);
        return members;
    }

    @Override
    public void names(Consumer<String> reader) {
        entries.forEach(entry -> entry.value().names(reader));
    }
}
