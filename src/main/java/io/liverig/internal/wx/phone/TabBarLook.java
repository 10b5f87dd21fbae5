package io.liverig.internal.wx.phone;

import java.util.Map;
import java.util.TreeMap;

/**
 * The tab bar as the program left it.
 *
 * @param visible whether it is shown
 * @param badges the text at an item's corner, by the item's index; "" is a red dot
 */
public record TabBarLook(boolean visible, Map<Integer, String> badges) {
    static final TabBarLook PLAIN = new TabBarLook(true, Map.of());

    public TabBarLook withVisible(boolean nowVisible) {
        return new TabBarLook(nowVisible, badges);
    }

    public TabBarLook withBadge(int index, String text) {
        Map<Integer, String> more = new TreeMap<>(badges);
        more.put(index, text);
        return new TabBarLook(visible, more);
    }

    public TabBarLook withoutBadge(int index) {
        Map<Integer, String> fewer = new TreeMap<>(badges);
        fewer.remove(index);
        return new TabBarLook(visible, fewer);
    }
}
