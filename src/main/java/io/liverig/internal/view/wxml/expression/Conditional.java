package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** {@code condition ? yes : no} */
public record Conditional(Expression condition, Expression yes, Expression no) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        return chosen(scope).value(scope);
    }

    private Expression chosen(Scope scope) {
        return JsValues.truthy(condition.value(scope)) ? yes : no;
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        return condition.mask(scope) != null ? Mask.ALL : chosen(scope).mask(scope);
    }

    @Override
    public @Nullable List<Object> path(Scope scope) {
        return chosen(scope).path(scope);
    }

    @Override
    public void names(Consumer<String> reader) {
        condition.names(reader);
        yes.names(reader);
        no.names(reader);
    }
}
