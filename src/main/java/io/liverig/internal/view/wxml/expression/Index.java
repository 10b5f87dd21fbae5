package io.liverig.internal.view.wxml.expression;

import io.liverig.data.DataTree;
import io.liverig.data.JsValues;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code object[key]} */
public record Index(Expression object, Expression key) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        Object name = JsValues.text(key.value(scope));
        return DataTree.member(object.value(scope), name);
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        if (key.mask(scope) != null) {
            return Mask.ALL;
        }
        Mask mask = object.mask(scope);
        return mask == null ? null : mask.member(JsValues.text(key.value(scope)));
    }

    @Override
    public @Nullable List<Object> path(Scope scope) {
        return Paths.below(object, scope, key.value(scope));
    }

    @Override
    public void names(Consumer<String> reader) {
        object.names(reader);
        key.names(reader);
    }
}
