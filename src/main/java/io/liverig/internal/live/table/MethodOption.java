package io.liverig.internal.live.table;

import io.liverig.data.JsValues;
import io.liverig.data.Undefined;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One option of a context's method.
 *
 * @param name the option
 * @param required whether a call needs it
 * @param type {@code string}, {@code number} or {@code array}
 */
public record MethodOption(String name, boolean required, String type) {
    /** Reads {@code url*:string}: a star marks an option that a call needs. */
    static MethodOption parse(String text) {
        String[] parts = text.split(":", 2);
        boolean required = parts[0].endsWith("*");
        String name = required ? parts[0].substring(0, parts[0].length() - 1) : parts[0];
        return new MethodOption(name, required, parts[1]);
    }

    Optional<String> complaint(Map<String, Object> given) {
        Object value = given.getOrDefault(name, Undefined.UNDEFINED);
        boolean absent = JsValues.isNullish(value);
        if (absent ? !required : fits(value)) {
            return Optional.empty();
        }
        return Optional.of("parameter error: parameter." + name + " should be " + capital(type) + " instead of "
                + capital(typeOf(value)) + ";");
    }

    /** Numbers may come as text: the published typings disagree about which of the two some options are. */
    private boolean fits(Object value) {
        return typeOf(value).equals(type)
                || (type.equals("number") && value instanceof String && !Double.isNaN(JsValues.number(value)));
    }

    private static String typeOf(Object value) {
        return value instanceof List ? "array" : JsValues.typeOf(value);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
