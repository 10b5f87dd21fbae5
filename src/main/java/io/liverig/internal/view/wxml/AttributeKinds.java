package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Literal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

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
    private static String datasetKey(String attribute) {
        String name = attribute.substring("data-".length()).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            boolean raise = name.charAt(i) == '-' && i + 1 < name.length() && name.charAt(i + 1) != '-';
            key.append(raise ? Character.toUpperCase(name.charAt(++i)) : name.charAt(i));
        }
        return key.toString();
    }

    /** Returns what follows a prefix of an attribute, or null when the attribute does not have the prefix. */
    static @Nullable String behind(String prefix, String attribute) {
        return attribute.startsWith(prefix) && attribute.length() > prefix.length()
                ? attribute.substring(prefix.length())
                : null;
    }

    /** Returns what an attribute without a value stands for: true, but no text for those that hold text. */
    static Literal withoutValue(String attribute) {
        boolean holdsText = attribute.equals("id") || attribute.equals("class") || attribute.equals("style");
        return new Literal(holdsText ? "" : true);
    }

    static boolean isDirective(String attribute) {
        return attribute.startsWith("wx:") || behind("let:", attribute) != null;
    }

    /** Returns the dataset's key that an attribute gives, or null: {@code data-key}, or {@code data:key} as written. */
    static @Nullable String dataset(String attribute) {
        return behind("data-", attribute) != null ? datasetKey(attribute) : behind("data:", attribute);
    }
}
