package io.liverig.internal.view.wxml.expression;

import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call; only functions of wxs modules can be called, all else gives undefined. */
public record Call(Expression function, List<Expression> arguments) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        if (!(function.value(scope) instanceof WxsFunction found)) {
            return Undefined.UNDEFINED;
        }
        List<Object> values = new ArrayList<>(arguments.size());
        for (Expression argument : arguments) {
            values.add(argument.value(scope));
        }
        return scope.functions().call(found, values);
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        for (Expression argument : arguments) {
            if (argument.mask(scope) != null) {
                return Mask.ALL;
            }
        }
        return function.mask(scope) == null ? null : Mask.ALL;
    }

    @Override
    public void names(Consumer<String> reader) {
        function.names(reader);
        arguments.forEach(argument -> argument.names(reader));
    }
}
