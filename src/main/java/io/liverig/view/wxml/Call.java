package io.liverig.view.wxml;

import io.liverig.data.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A call; only {@link FunctionResolver} knows functions, all others give undefined. */
public record Call(Expression function, List<Expression> arguments) implements Expression {
    @Override
    public @Nullable Object value(Scope scope) {
        List<String> path = path();
        if (path.isEmpty()) {
            return Undefined.UNDEFINED;
        }
        List<Object> values = new ArrayList<>(arguments.size());
        for (Expression argument : arguments) {
            values.add(argument.value(scope));
        }
        return scope.functions().call(path, values);
    }

    private List<String> path() {
        List<String> path = new ArrayList<>(2);
        Expression at = function;
        while (at instanceof Member member) {
            path.add(0, member.name());
            at = member.object();
        }
        if (!(at instanceof Name name)) {
            return List.of();
        }
        path.add(0, name.name());
        return path;
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
