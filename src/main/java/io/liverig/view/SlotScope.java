package io.liverig.view;

import io.liverig.data.Undefined;
import io.liverig.view.wxml.FunctionResolver;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values that a slot gives to its content, under the names that the content has for them. */
final class SlotScope implements Scope {
    private final Scope outer;
    private final Map<String, String> names;
    private final Map<String, Mask> masks = new HashMap<>();
    private Map<String, Object> values;

    /**
     * Begins with values.
     *
     * @param names the slot's name of each value by the content's
     */
    SlotScope(Scope outer, Map<String, String> names, Map<String, Object> values) {
        this.outer = outer;
        this.names = names;
        this.values = values;
    }

    /** Takes new values; returns whether any of them differs. */
    boolean refresh(Map<String, Object> now) {
        masks.clear();
        names.values().forEach(name -> {
            Mask mask = Mask.diff(member(values, name), member(now, name));
            if (mask != null) {
                masks.put(name, mask);
            }
        });
        values = now;
        return !masks.isEmpty();
    }

    /** Takes note that an update of the content is none of the values. */
    void settle() {
        masks.clear();
    }

    private static @Nullable Object member(Map<String, Object> values, String name) {
        return values.containsKey(name) ? values.get(name) : Undefined.UNDEFINED;
    }

    @Override
    public @Nullable Object value(String name) {
        String value = slotValue(name);
        return value == null ? outer.value(name) : member(values, value);
    }

    @Override
    public @Nullable Mask mask(String name) {
        String value = slotValue(name);
        return value == null ? outer.mask(name) : masks.get(value);
    }

    @Override
    public @Nullable List<Object> path(String name) {
        return slotValue(name) == null ? outer.path(name) : null;
    }

    /** Returns which value of the slot a {@code slot:} attribute asks for; null when it is no such attribute. */
    private static @Nullable String slotValue(String name) {
        return SlotContent.isValue(name)
                ? ComponentPart.propertyName(name.substring(SlotContent.VALUE.length()))
                : null;
    }

    @Override
    public FunctionResolver functions() {
        return outer.functions();
    }
}
