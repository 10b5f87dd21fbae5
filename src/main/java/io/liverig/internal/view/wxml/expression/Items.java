package io.liverig.internal.view.wxml.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An array literal: {@code [a, ...b]} */
public record Items(List<Item> items) implements Expression {
    /**
     * One item.
     *
     * @param value its value
     * @param isSpread whether the items of a list take its place; any other value is an item itself, as in glass-easel
     */
    public record Item(Expression value, boolean isSpread) {}

    @Override
    public Object value(Scope scope) {
        List<Object> values = new ArrayList<>(items.size());
        for (Item item : items) {
            Object value = item.value().value(scope);
            if (item.isSpread() && value instanceof List<?> list) {
                values.addAll(list);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** Works out which items change; behind one that is spread their places are not known, so that all may. */
    @Override
    public @Nullable Mask mask(Scope scope) {
        Map<String, Mask> changed = new HashMap<>();
        boolean placed = true;
        for (int i = 0; i < items.size(); i++) {
            placed &= !items.get(i).isSpread();
            Mask mask = items.get(i).value().mask(scope);
            if (mask != null && !placed) {
                return Mask.ALL;
            }
            if (mask != null) {
                changed.put(Mask.indexName(i), mask);
            }
        }
        return Mask.of(changed);
    }

    /** Returns what stands for a change of every item. */
    public @Nullable Mask every() {
        Map<String, Mask> changed = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).isSpread()) {
                return Mask.ALL;
            }
            changed.put(Mask.indexName(i), Mask.ALL);
        }
        return Mask.of(changed);
    }

    @Override
    public void names(Consumer<String> reader) {
        items.forEach(item -> item.value().names(reader));
    }
}
