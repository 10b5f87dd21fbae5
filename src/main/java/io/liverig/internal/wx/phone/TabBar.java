package io.liverig.internal.wx.phone;

import java.util.Map;
import java.util.TreeMap;

/**
 * The tab bar as the program left it.
 *
 * @param visible whether it is shown
 * @param badges the text at an item's corner, by the item's index; "" is a red dot
 */
public record TabBar(boolean visible, Map<Integer, String> badges) {
    static final TabBar PLAIN = new TabBar(true, Map.of());

    public TabBar withVisible(boolean nowVisible) {
        return new TabBar(nowVisible, badges);
    }

    public TabBar withBadge(int index, String text) {
        Map<Integer, String> more = new TreeMap<>(badges);
        more.put(index, text);
        return new TabBar(visible, more);
    }

    public TabBar withoutBadge(int index) {
        Map<Integer, String> fewer = new TreeMap<>(badges);
        fewer.remove(index);
        return new TabBar(visible, fewer);
    }
}
