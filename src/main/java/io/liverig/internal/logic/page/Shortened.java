package io.liverig.internal.logic.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the timeline keeps of a file's or a message's content: its beginning, and how long it is. */
public final class Shortened {
    private static final int KEPT = 200;

    private static final Set<String> CALLS = Set.of(
            "request",
            "uploadFile",
            "sendSocketMessage",
            "SocketTask.send",
            "arrayBufferToBase64",
            "base64ToArrayBuffer");

    private Shortened() {}

    /** Returns whether calls of a function carry contents that may be long. */
    public static boolean applies(String name) {
        return CALLS.contains(name) || name.startsWith("FileSystemManager.");
    }

    public static @Nullable Object of(@Nullable Object value) {
        if (value instanceof String text && text.length() > 2 * KEPT) {
            return text.substring(0, KEPT) + "... (" + text.length() + " characters)";
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            list.forEach(item -> items.add(of(item)));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put(String.valueOf(name), of(member)));
            return members;
        }
        return value;
    }
}
