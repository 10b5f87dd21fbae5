package io.liverig.internal.port;

import java.util.Map;
import java.util.Set;

/**
 * What the view needs to know of a component.
 *
 * @param path its file without extension, relative to the program's folder
 * @param slots how it gives places to what stands inside it
 * @param styles what styles what is in it
 * @param virtualHost whether its own node is not part of what is shown
 * @param properties the names of its properties, behaviours' included
 * @param externalClasses the attributes that bring classes from outside
 * @param mixes the built-in behaviors of forms that it has: {@code wx://form-field}
 * @param generics the tags that whoever uses it chooses, with the component each stands for when nobody does,
 *     or ""
 */
public record ComponentType(
        String path,
        SlotMode slots,
        StyleMode styles,
        boolean virtualHost,
        Set<String> properties,
        Set<String> externalClasses,
        Set<String> mixes,
        Map<String, String> generics) {
    /** How slots take their content: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html */
    public enum SlotMode {
        /** The first slot takes everything. */
        SINGLE,
        /** Each slot takes what names it. */
        MULTIPLE,
        /** Each slot makes its content again. */
        DYNAMIC
    }

    /** What of the styles around a component counts in it: https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html */
    public enum StyleMode {
        /** Its own styles, and what the app and the page say of tags. */
        ISOLATED,
        /** Those of the app and the page too, and of components that share theirs. */
        APPLY_SHARED,
        /** As before, and its own count for the page and for other components that take such. */
        SHARED;

        /** Returns what the option means; an unknown word is the usual one. */
        public static StyleMode of(String option) {
            return switch (option) {
                case "apply-shared" -> APPLY_SHARED;
                case "shared" -> SHARED;
                default -> ISOLATED;
            };
        }
    }
}
