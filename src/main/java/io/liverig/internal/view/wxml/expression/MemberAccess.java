package io.liverig.internal.view.wxml.expression;

import io.liverig.data.DataTree;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code object.name} */
public record MemberAccess(Expression object, String name) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        return DataTree.member(object.value(scope), name);
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        Mask mask = object.mask(scope);
        return mask == null ? null : mask.member(name);
    }

    @Override
    public @Nullable List<Object> path(Scope scope) {
        return Paths.below(object, scope, name);
    }

    @Override
    public void names(Consumer<String> reader) {
        object.names(reader);
    }
}
