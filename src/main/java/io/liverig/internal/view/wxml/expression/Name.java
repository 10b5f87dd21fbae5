package io.liverig.internal.view.wxml.expression;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A variable; JavaScript's reserved words are ordinary names here. */
public record Name(String name) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        return scope.value(name);
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        return scope.mask(name);
    }

    @Override
    public @Nullable List<Object> path(Scope scope) {
        return scope.path(name);
    }

    @Override
    public void names(Consumer<String> reader) {
        reader.accept(name);
    }
}
