package io.liverig.internal.view.scope;

import io.liverig.internal.port.FunctionResolver;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The values of a slot under the names that its content has for them. An element of the content sees those that its own
 * {@code slot:} attributes name; what is around the elements sees none, and knows only that some have changed.
 */
public final class SlotScope implements Scope {
    private final Scope outer;
    private final Map<String, String> names;
    private final SlotValues values;
    private final boolean visible;

    /**
     * Makes a scope.
     *
     * @param names the slot's name of each value by the content's
     * @param visible whether the values are seen under these names
     */
    public SlotScope(Scope outer, Map<String, String> names, SlotValues values, boolean visible) {
        this.outer = outer;
        this.names = names;
        this.values = values;
        this.visible = visible;
    }

    @Override
    public @Nullable Object value(String name) {
        String value = visible ? names.get(name) : null;
        return value == null ? outer.value(name) : values.value(value);
    }

    @Override
    public @Nullable Mask mask(String name) {
        String value = names.get(name);
        if (value == null) {
            return outer.mask(name);
        }
        Mask around = visible ? null : outer.mask(name);
        return around != null ? around : values.mask(value);
    }

    @Override
    public FunctionResolver functions() {
        return outer.functions();
    }
}
