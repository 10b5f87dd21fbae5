package io.liverig.view;

import io.liverig.view.wxml.Expression;
import io.liverig.view.wxml.ForTemplate;
import io.liverig.view.wxml.Joined;
import io.liverig.view.wxml.Mask;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each item of wx:for the key by which its row is found again: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/list.html#wx-key
 *
 * <p>Of equal keys each gets its number among its equals, so that they keep their order.
 */
final class LoopKeys {
    private LoopKeys() {}

    static List<String> of(ForTemplate template, Frame frame, LoopItems items) {
        Expression key = template.key();
        return key == null ? byIndex(items.size()) : byKey(template, key, frame, items);
    }

    private static List<String> byIndex(int size) {
        List<String> keys = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            keys.add(Mask.indexName(i));
        }
        return keys;
    }

    private static List<String> byKey(ForTemplate template, Expression key, Frame frame, LoopItems items) {
        ItemScope probe = new ItemScope(frame.scope(), template, null, 0.0);
        Map<String, Integer> seen = new HashMap<>();
        List<String> keys = new ArrayList<>(items.size());
        boolean repeated = false;
        for (int i = 0; i < items.size(); i++) {
            probe.refresh(items.value(i), items.index(i), null);
            String text = Joined.text(key.value(probe));
            int times = seen.merge(text, 1, Integer::sum);
            repeated |= times > 1;
            keys.add(times == 1 ? text : text + "\0" + times);
        }
        if (repeated) {
            frame.tree().page().templates().noticeRepeatedKeys(template, seen);
        }
        return keys;
    }
}
