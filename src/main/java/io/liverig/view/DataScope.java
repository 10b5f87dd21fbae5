package io.liverig.view;

import io.liverig.data.Undefined;
import io.liverig.view.wxml.FunctionResolver;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Scope;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of a page's data, or of the data that a template use passes. */
final class DataScope implements Scope {
    private final FunctionResolver functions;
    private Map<String, Object> data;
    private @Nullable Mask mask;

    DataScope(Map<String, Object> data, FunctionResolver functions) {
        this.data = data;
        this.functions = functions;
    }

    /** Takes the data that a commit brings, and what of it is new. */
    void refresh(Map<String, Object> newData, @Nullable Mask newMask) {
        data = newData;
        mask = newMask;
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
    public FunctionResolver functions() {
        return functions;
    }
}
