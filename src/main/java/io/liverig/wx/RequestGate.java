package io.liverig.wx;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The network as the program sees it: closed, but for the addresses that a test answers. */
public final class RequestGate {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, RequestAnswers> answers = new TreeMap<>(LONGEST_FIRST);

    /**
     * Answers every request whose address begins with the given text; the longest text that fits wins.
     *
     * @param urlPrefix the beginning of the address: {@code https://api.example.com/login}
     */
    public synchronized void answer(String urlPrefix, RequestAnswers how) {
        answers.put(urlPrefix, how);
    }

    synchronized Optional<RequestAnswers> answers(String url) {
        return answers.entrySet().stream()
                .filter(entry -> url.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
