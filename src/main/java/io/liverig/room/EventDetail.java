package io.liverig.room;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Makes the small maps that stand beside an event's name, in a fixed order. */
final class EventDetail {
    private EventDetail() {}

    static Map<String, Object> of(Object... pairs) {
        Map<String, Object> detail = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            detail.put((String) pairs[i], pairs[i + 1]);
        }
        return detail;
    }

    static Map<String, Object> join(Map<String, Object> first, Map<String, Object> second) {
        Map<String, Object> all = new LinkedHashMap<>(first);
        all.putAll(second);
        return all;
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
