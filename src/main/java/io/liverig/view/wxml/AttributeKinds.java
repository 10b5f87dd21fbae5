package io.liverig.view.wxml;

import java.util.Locale;

/** Tells attributes apart by their names. */
final class AttributeKinds {
    private AttributeKinds() {}

    /**
     * Returns the dataset's key of a {@code data-} attribute: capitals become small, a hyphen makes the next letter a
     * capital.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html#dataset :
     * {@code data-element-type} is elementType, {@code data-elementType} is elementtype.
     */
    static String datasetKey(String attribute) {
        String name = attribute.substring("data-".length()).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean raise = name.charAt(i) == '-' && i + 1 < name.length() && name.charAt(i + 1) != '-';
            key.append(raise ? Character.toUpperCase(name.charAt(++i)) : name.charAt(i));
        }
        return key.toString();
    }

    /** Returns what an attribute without a value stands for: true, but no text for those that hold text. */
    static Literal withoutValue(String attribute) {
        boolean holdsText = attribute.equals("id") || attribute.equals("class") || attribute.equals("style");
        return new Literal(holdsText ? "" : true);
    }

    static boolean isDirective(String attribute) {
        return attribute.startsWith("wx:");
    }

    static boolean isDataset(String attribute) {
        return attribute.startsWith("data-") && attribute.length() > "data-".length();
    }

    static boolean isMark(String attribute) {
        return attribute.startsWith("mark:") && attribute.length() > "mark:".length();
    }
}
