package io.liverig.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the details of events; their members keep their order. */
final class Detail {
    private Detail() {}

    static Map<String, Object> of(String name, @Nullable Object value) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put(name, value);
        return detail;
    }

    static Map<String, Object> of(String a, @Nullable Object valueA, String b, @Nullable Object valueB) {
        Map<String, Object> detail = of(a, valueA);
        detail.put(b, valueB);
        return detail;
    }

    static Map<String, Object> of(
            String a, @Nullable Object valueA, String b, @Nullable Object valueB, String c, @Nullable Object valueC) {
        Map<String, Object> detail = of(a, valueA, b, valueB);
        detail.put(c, valueC);
        return detail;
    }
}
