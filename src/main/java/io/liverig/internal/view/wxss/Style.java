package io.liverig.internal.view.wxss;

import java.util.Map;

/**
 * What is declared for one node, and what it inherits of its font.
 *
 * @param declared by property
 * @param viewport what lengths refer to
 * @param fontSize in pixels
 * @param lineHeight in pixels
 */
record Style(Map<String, String> declared, Viewport viewport, double fontSize, double lineHeight) {
    /** Returns what a page begins with: a font of 16 pixels, lines of 1.4 times that. */
    static Style initial(Viewport viewport) {
        return new Style(Map.of(), viewport, 16, 16 * 1.4);
    }

    String word(String property, String otherwise) {
        return declared.getOrDefault(property, otherwise);
    }

    /** Returns pixels; NaN when nothing is declared, or what cannot be worked out. */
    double length(String property, double whole) {
        String value = declared.get(property);
        return value == null ? Double.NaN : new Length(viewport, fontSize).of(value, whole);
    }

    /** Returns pixels; nothing for what cannot be worked out. */
    double space(String property, double whole) {
        double length = length(property, whole);
        return Double.isNaN(length) ? 0 : length;
    }

    boolean is(String property, String value) {
        return value.equals(declared.get(property));
    }

    /** Returns whether a value is declared that is neither a length nor one of the words that stand for none. */
    boolean isUnclear(String property) {
        String value = declared.get(property);
        return value != null
                && !value.matches("auto|none|initial|inherit|unset|normal")
                && Double.isNaN(new Length(viewport, fontSize).of(value, 0));
    }

    String display() {
        return word("display", "block");
    }

    boolean isInline() {
        return display().startsWith("inline") || is("float", "left") || is("float", "right");
    }

    boolean isFlex() {
        return display().endsWith("flex") || display().endsWith("grid");
    }

    boolean leavesFlow() {
        return is("position", "absolute") || is("position", "fixed");
    }

    double sides(String form, String first, String second, double whole) {
        return space(form.replace("*", first), whole) + space(form.replace("*", second), whole);
    }
}
