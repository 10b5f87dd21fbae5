package io.liverig.internal.view.wxml.template;

/** How an attribute names a property of a component, or a value of a slot. */
public final class PropertyName {
    private PropertyName() {}

    /**
     * Returns the property that an attribute means: {@code max-count} is maxCount. A hyphen raises what follows it and goes
     * (glass-easel, src/tmpl/proc_gen_wrapper.ts).
     */
    public static String of(String attribute) {
        if (attribute.indexOf('-') < 0) {
            return attribute;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            if (c != '-') {
                name.append(c);
            } else if (++i < attribute.length()) {
                name.append(Character.toUpperCase(attribute.charAt(i)));
            }
        }
        return name.toString();
    }
}
