package io.liverig.internal.view.wxml.expression;

import io.liverig.data.Undefined;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A value that never changes.
 *
 * @param constant null, {@link Undefined}, a Boolean, a Double or a String
 */
public record Literal(@Nullable Object constant) implements Expression {
    /** The value of an empty or a broken expression. */
    public static final Literal UNDEFINED = new Literal(Undefined.UNDEFINED);

    @Override
    public @Nullable Object value(Scope scope) {
        return constant;
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        return null;
    }

    @Override
    public void names(Consumer<String> reader) {}
}
