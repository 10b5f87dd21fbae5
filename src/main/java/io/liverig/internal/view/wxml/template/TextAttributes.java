package io.liverig.internal.view.wxml.template;

import io.liverig.data.JsValues;
import io.liverig.internal.view.wxml.expression.Joined;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The attributes that hold text whatever their binding gives: id, class, style.
 *
 * <p>glass-easel, src/element.ts (id: {@code String(x)}), src/class_list.ts (class: a list is joined by spaces),
 * src/tmpl/proc_gen_wrapper.ts (style); the official pages do not say.
 */
public final class TextAttributes {
    private TextAttributes() {}

    /** Returns what an attribute holds when its binding gives a value. */
    public static @Nullable Object held(String name, @Nullable Object value) {
        return switch (name) {
            case "id" -> JsValues.text(value);
            case "style" -> Joined.text(value);
            case "class" -> value instanceof List<?> names ? classes(names) : Joined.text(value);
            default -> value;
        };
    }

    private static String classes(List<?> names) {
        StringBuilder text = new StringBuilder();
        names.forEach(name -> text.append(text.isEmpty() ? "" : " ").append(Joined.text(name)));
        return text.toString();
    }
}
