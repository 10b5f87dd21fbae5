package io.liverig.internal.wx.phone;

import io.liverig.answer.Picked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the user is going to answer to functions of wx that need somebody: each answer serves one call. */
public final class UserAnswers {
    /**
     * An answer.
     *
     * @param fields what success tells; of a failure nothing
     * @param failure what follows {@code fail} in errMsg, "" when it succeeds
     */
    public record Answer(Map<String, Object> fields, String failure) {}

    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();
    private final Deque<List<Picked>> choices = new ArrayDeque<>();

    /** Answers the next call of a function that has no answer yet. */
    public synchronized void succeed(String api, Map<String, Object> fields) {
        add(api, new Answer(fields, ""));
    }

    /** Lets the next call of a function that has no answer yet fail. */
    public synchronized void fail(String api, String reason) {
        add(api, new Answer(Map.of(), reason));
    }

    private void add(String api, Answer answer) {
        Set<String> known = Unanswered.all();
        if (!known.contains(api)) {
            throw new IllegalArgumentException("wx." + api + " is not answered by the user; these are: " + known);
        }
        answers.computeIfAbsent(api, key -> new ArrayDeque<>()).add(answer);
    }

    /** Picks files where the program next lets choose some; none cancels. */
    public synchronized void pick(List<Picked> files) {
        choices.add(List.copyOf(files));
    }

    public synchronized Optional<Answer> next(String api) {
        return Optional.ofNullable(answers.getOrDefault(api, new ArrayDeque<>()).poll());
    }

    public synchronized Optional<List<Picked>> nextChoice() {
        return Optional.ofNullable(choices.poll());
    }
}
