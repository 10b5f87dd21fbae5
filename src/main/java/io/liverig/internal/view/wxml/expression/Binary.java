package io.liverig.internal.view.wxml.expression;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Two values and an operator between them. */
public record Binary(BinaryOperator operator, Expression left, Expression right) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        return operator.apply(left.value(scope), right.value(scope));
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        return left.mask(scope) == null && right.mask(scope) == null ? null : Mask.ALL;
    }

    @Override
    public void names(Consumer<String> reader) {
        left.names(reader);
        right.names(reader);
    }
}
