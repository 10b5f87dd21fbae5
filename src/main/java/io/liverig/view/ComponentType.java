package io.liverig.view;

import java.util.Map;
import java.util.Set;

/**
 * What the view needs to know of a component.
 *
 * @param path its file without extension, relative to the program's folder
 * @param slots how it gives places to what stands inside it
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
        /** Each slot makes its content anew. */
        DYNAMIC
    }
}
