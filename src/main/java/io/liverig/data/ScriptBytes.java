package io.liverig.data;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Bytes on their way to a script and back, where they are an ArrayBuffer: see {@code js/app-service/bytes.js}. */
public final class ScriptBytes {
    private static final String MARK = "__rigBytes";
    private static final int BASE = 0x100;

    private ScriptBytes() {}

    /** Returns the bytes that a script gave as an ArrayBuffer, or null when the value is something else. */
    public static byte @Nullable [] of(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map) || !(map.get(MARK) instanceof String text)) {
            return null;
        }
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) text.charAt(i);
        }
        return bytes;
    }

    /** Writes bytes as characters from U+0100 on, none of which JSON has to escape. */
    public static Map<String, Object> marked(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        for (byte each : bytes) {
            text.append((char) (BASE + (each & 0xff)));
        }
        return Map.of(MARK, text.toString());
    }
}
