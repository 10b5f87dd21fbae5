package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.ItemScope;
import io.liverig.internal.view.scope.LoopItems;
import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.template.ForTemplate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives each item of wx:for the key by which its row is found again: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/list.html#wx-key
 *
 * <p>Of equal keys each gets its number among its equals, so that they keep their order. A key that was alone is another
 * key once it has equals (glass-easel, src/tmpl/range_list_diff.ts, updateKeys).
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
        List<String> keys = new ArrayList<>(items.size());
        Map<String, Integer> times = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            probe.refresh(items.value(i), items.index(i), null);
            String text = Joined.text(key.value(probe));
            times.merge(text, 1, Integer::sum);
            keys.add(text);
        }
        if (times.size() < keys.size()) {
            frame.context().templates().noticeRepeatedKeys(template, times);
            number(keys, times);
        }
        return keys;
    }

    private static void number(List<String> keys, Map<String, Integer> times) {
        Map<String, Integer> seen = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            String text = keys.get(i);
            if (times.getOrDefault(text, 0) > 1) {
                keys.set(i, text + "\0" + seen.merge(text, 1, Integer::sum));
            }
        }
    }
}
