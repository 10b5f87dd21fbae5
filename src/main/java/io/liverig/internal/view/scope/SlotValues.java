package io.liverig.internal.view.scope;

import io.liverig.data.Undefined;
import io.liverig.internal.view.wxml.expression.Mask;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What one of several slots gives to what it makes again: its own name, and its values by their names. */
public final class SlotValues {
    private final String slot;
    private final Map<String, Mask> masks = new HashMap<>();
    private Map<String, Object> values;

    public SlotValues(String slot, Map<String, Object> values) {
        this.slot = slot;
        this.values = values;
    }

    /** Returns the name of the slot. */
    public String slot() {
        return slot;
    }

    /** Takes new values; returns whether any of them differs. */
    public boolean refresh(Map<String, Object> now) {
        masks.clear();
        Set<String> names = new LinkedHashSet<>(values.keySet());
        names.addAll(now.keySet());
        names.forEach(name -> {
            Mask mask = Mask.diff(member(values, name), member(now, name));
            if (mask != null) {
                masks.put(name, mask);
            }
        });
        values = now;
        return !masks.isEmpty();
    }

    /** Takes note that an update of the content is none of the values. */
    public void settle() {
        masks.clear();
    }

    @Nullable
    Object value(String name) {
        return member(values, name);
    }

    @Nullable
    Mask mask(String name) {
        return masks.get(name);
    }

    private static @Nullable Object member(Map<String, Object> values, String name) {
        return values.containsKey(name) ? values.get(name) : Undefined.UNDEFINED;
    }
}
