package io.liverig.conformance.attack;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All attacks, by what they go through. */
final class Attacks {
    private Attacks() {}

    static List<Attack> all() {
        return Stream.of(ScriptAttacks.all(), ApiAttacks.all(), TemplateAttacks.all(), FileAttacks.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Returns so many pieces of text, one behind the other. */
    static String many(int count, IntFunction<String> piece) {
        return IntStream.range(0, count).mapToObj(piece).collect(Collectors.joining());
    }
}
