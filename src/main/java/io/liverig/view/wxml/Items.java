package io.liverig.view.wxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An array literal: {@code [a, b]} */
public record Items(List<Expression> items) implements Expression {
    @Override
    public Object value(Scope scope) {
        List<Object> values = new ArrayList<>(items.size());
        for (Expression item : items) {
            values.add(item.value(scope));
        }
        return values;
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        Map<String, Mask> changed = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            Mask mask = items.get(i).mask(scope);
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
            changed.put(Mask.indexName(i), Mask.ALL);
        }
        return Mask.of(changed);
    }

    @Override
    public void names(Consumer<String> reader) {
        items.forEach(item -> item.names(reader));
    }
}
