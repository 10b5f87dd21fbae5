package io.liverig.internal.live.table;

import io.liverig.data.JsValues;
import java.util.List;

/**
 * One attribute of a component.
 *
 * @param name as a template writes it
 * @param type what it is
 * @param initial its value when none is set
 * @param allowed the values it may have
 * @param change when it is read
 * @param minLibrary the base library it needs, or "" when none is stated
 * @param confidence how well the row is founded
 * @param sources keys of {@link LiveTables#SOURCES}
 */
public record AttributeRow(
        String name,
        AttributeType type,
        Object initial,
        Allowed allowed,
        ChangeRule change,
        String minLibrary,
        Confidence confidence,
        List<String> sources) {

    static AttributeRow of(List<String> cells) {
        AttributeType type = AttributeType.valueOf(cells.get(1));
        return new AttributeRow(
                cells.get(0),
                type,
                initial(type, cells.get(2)),
                Allowed.parse(cells.get(3)),
                ChangeRule.valueOf(cells.get(4)),
                cells.get(5),
                Confidence.valueOf(cells.get(6)),
                List.of(cells.get(7).split(",")));
    }

    private static Object initial(AttributeType type, String text) {
        return switch (type) {
            case STRING -> text;
            case NUMBER -> Double.valueOf(text);
            case BOOLEAN -> text.equals("true");
            case WORDS -> List.of();
        };
    }

    /**
     * Converts a value that is neither null nor undefined to the attribute's type.
     *
     * <p>Text is true unless it is empty, also the text "false", which is what {@code muted="false"} gives:
     * https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/data.html . Empty text is no number and no word
     * of a closed list; it stands for a value that is not set.
     */
    public Coerced coerce(Object value) {
        return switch (type) {
            case BOOLEAN -> Coerced.good(JsValues.truthy(value));
            case STRING -> JsValues.text(value).isEmpty() ? unset() : checked(JsValues.text(value), value);
            case NUMBER -> "".equals(value) ? unset() : number(value);
            case WORDS ->
                "".equals(value) ? unset() : checked(value instanceof List<?> ? value : List.of(value), value);
        };
    }

    private Coerced unset() {
        return Coerced.good(initial);
    }

    private Coerced number(Object value) {
        double number = JsValues.number(value);
        boolean isNumber = (value instanceof Double || value instanceof String) && !Double.isNaN(number);
        return isNumber ? checked(number, value) : wrong(value, "it should be " + type.phrase());
    }

    private Coerced checked(Object typed, Object value) {
        return allowed.holds(typed) ? Coerced.good(typed) : wrong(value, "it should be " + allowed.phrase());
    }

    private Coerced wrong(Object value, String why) {
        String shown = value instanceof String ? "\"" + value + "\"" : JsValues.text(value);
        return new Coerced(initial, "attribute " + name + " can not be " + shown, why);
    }
}
