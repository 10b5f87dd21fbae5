package io.liverig.internal.view.scope;

import io.liverig.data.Undefined;
import io.liverig.internal.port.FunctionResolver;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Scope;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a page's data, or of the data that a template use passes. */
public final class DataScope implements Scope {
    private final FunctionResolver functions;
    private final boolean owned;
    private Map<String, Object> data;
    private @Nullable Mask mask;

    private DataScope(Map<String, Object> data, FunctionResolver functions, boolean owned) {
        this.data = data;
        this.functions = functions;
        this.owned = owned;
    }

    /** Makes a scope of data that a page or component owns and that a two-way binding can write. */
    public static DataScope owned(Map<String, Object> data, FunctionResolver functions) {
        return new DataScope(data, functions, true);
    }

    /** Makes a scope of data that is worked out for a template use. */
    public static DataScope passed(Map<String, Object> data, FunctionResolver functions) {
        return new DataScope(data, functions, false);
    }

    /** Takes the data that a commit brings, and what of it is new. */
    public void refresh(Map<String, Object> newData, @Nullable Mask newMask) {
        data = newData;
        mask = newMask;
    }

    /** Takes note that a commit brings nothing new. */
    public void unchanged() {
        mask = null;
    }

    @Override
    public @Nullable Object value(String name) {
        Object value = data.get(name);
        return value == null && !data.containsKey(name) ? Undefined.UNDEFINED : value;
    }

    @Override
    public @Nullable Mask mask(String name) {
        return mask == null ? null : mask.member(name);
    }

    @Override
    public @Nullable List<Object> path(String name) {
        return owned ? List.of(name) : null;
    }

    @Override
    public FunctionResolver functions() {
        return functions;
    }
}
