package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operator that looks at its right side only when the left one does not decide. */
public record Logical(Operator operator, Expression left, Expression right) implements Expression {
    /** The operators of this kind. */
    public enum Operator {
        /** {@code &&} */
        AND,
        /** {@code ||} */
        OR,
        /** {@code ??} */
        DEFAULT
    }

    @Override
    public @Nullable Object value(Scope scope) {
        Object value = left.value(scope);
        return decides(value) ? value : right.value(scope);
    }

    private boolean decides(@Nullable Object value) {
        return switch (operator) {
            case AND -> !JsValues.truthy(value);
            case OR -> JsValues.truthy(value);
            case DEFAULT -> !JsValues.isNullish(value);
        };
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        // The published engine works both sides out again, whichever decides (its template compiler's output).
        return left.mask(scope) == null && right.mask(scope) == null ? null : Mask.ALL;
    }

    @Override
    public void names(Consumer<String> reader) {
        left.names(reader);
        right.names(reader);
    }
}
