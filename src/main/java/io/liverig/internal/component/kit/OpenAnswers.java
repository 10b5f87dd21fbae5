package io.liverig.internal.component.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What WeChat and its user will answer to buttons with an open-type, as a test scripts it. */
public final class OpenAnswers {
    private final Map<String, Deque<Map<String, Object>>> answers = new LinkedHashMap<>();

    /**
     * Scripts the answer to the next button of an open-type that has none yet.
     *
     * @param openType as the button has it: {@code getPhoneNumber}
     * @param detail what the event tells; its errMsg is {@code openType:ok} unless it has one
     * @throws IllegalArgumentException when no open-type of that name has an event
     */
    public void add(String openType, Map<String, ?> detail) {
        List<String> known = OpenType.names();
        if (!known.contains(openType)) {
            throw new IllegalArgumentException(
                    "open-type \"" + openType + "\" has no answer; those that have are " + known);
        }
        Map<String, Object> full = new LinkedHashMap<>();
        if (!openType.equals("chooseAvatar")) {
            full.put("errMsg", openType + ":ok");
        }
        full.putAll(detail);
        answers.computeIfAbsent(openType, key -> new ArrayDeque<>()).add(full);
    }

    public @Nullable Map<String, Object> next(String openType) {
        Deque<Map<String, Object>> waiting = answers.get(openType);
        return waiting == null ? null : waiting.poll();
    }
}
