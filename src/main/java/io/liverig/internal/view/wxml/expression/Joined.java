package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Text and bindings side by side: {@code "user {{name}} "}.
 *
 * <p>null and undefined give no text, as in glass-easel's engine (src/tmpl/proc_gen_wrapper.ts, dataValueToString);
 * the official pages do not say.
 */
public record Joined(List<Expression> parts) implements Expression {
    @Override
    public String value(Scope scope) {
        StringBuilder text = new StringBuilder();
        for (Expression part : parts) {
            text.append(text(part.value(scope)));
        }
        return text.toString();
    }

    /** Returns a value as a text of the page shows it. */
    public static String text(@Nullable Object value) {
        return JsValues.isNullish(value) ? "" : JsValues.text(value);
    }

    @Override
    public @Nullable Mask mask(Scope scope) {
        for (Expression part : parts) {
            if (part.mask(scope) != null) {
                return Mask.ALL;
            }
        }
        return null;
    }

    @Override
    public void names(Consumer<String> reader) {
        parts.forEach(part -> part.names(reader));
    }
}
