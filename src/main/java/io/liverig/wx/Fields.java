package io.liverig.wx;

import java.util.LinkedHashMap;
import java.util.Map;

/** Makes small objects whose members keep their order, so that a script sees the same on every run. */
final class Fields {
    private Fields() {}

    static Map<String, Object> of(String a, Object valueA, String b, Object valueB) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(a, valueA);
        fields.put(b, valueB);
        return fields;
    }

    static Map<String, Object> of(String a, Object valueA, String b, Object valueB, String c, Object valueC) {
        Map<String, Object> fields = of(a, valueA, b, valueB);
        fields.put(c, valueC);
        return fields;
    }
}
