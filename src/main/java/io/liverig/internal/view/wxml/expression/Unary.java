package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** An operator before its operand. */
public record Unary(Operator operator, Expression operand) implements Expression {
    /** The operators with one operand. */
    public enum Operator {
        /** {@code !} */
        NOT,
        /** {@code -} */
        MINUS,
        /** {@code +} */
        PLUS,
        /** {@code ~} */
        COMPLEMENT,
        /** {@code typeof} */
        TYPEOF
    }

    @Override
    public @Nullable Object value(Scope scope) {
        Object value = operand.value(scope);
        return switch (operator) {
            case NOT -> !JsValues.truthy(value);
            case MINUS -> -JsValues.number(value);
            case PLUS -> JsValues.number(value);
            case COMPLEMENT -> (double) ~JsValues.int32(value);
            case TYPEOF -> JsValues.typeOf(value);
        };
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        return operand.mask(scope) == null ? null : Mask.ALL;
    }

    @Override
    public void names(Consumer<String> reader) {
        operand.names(reader);
    }
}
