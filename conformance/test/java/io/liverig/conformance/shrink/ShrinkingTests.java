package io.liverig.conformance.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.mutation.Mutant;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.words.Differences;
import io.liverig.conformance.words.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first failure of a mutant shrinks until no step, no entry, no key and no character can be left out. */
class ShrinkingTests {
    private static final long SEED = 1;
    private static final int TRIES = 60;

    private record Found(Property property, Verdict.Failure before, Verdict.Failure after) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "leave-forgets-the-shared-screen",
                "kick-keeps-the-players",
                "exit-keeps-the-streams",
                "the-last-two-go-together",
                "first-play-url-stays",
                "off-removes-the-latest",
                "nested-player-attributes-handed-out",
                "switch-damages-the-user-id",
                "percent-is-not-encoded",
                "returning-stream-gets-the-dead-instance"
            })
    void nothingCanBeLeftOut(String name) {
        Mutant mutant = Mutant.ALL.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        try (Bench bench = new Bench(mutant.applied());
                Bench own = new Bench(Implementation.own(mutant.profile()))) {
            Found found = first(mutant, bench);
            System.out.println(name + ", " + found.property().id() + ": "
                    + found.before().steps().size() + " steps of "
                    + found.before().steps().toString().length() + " characters before, "
                    + found.after().steps().size() + " of "
                    + found.after().steps().toString().length() + " after");
            Sentences.numbered(found.after().steps()).forEach(line -> System.out.println("    " + line));
            System.out.println("    " + found.after().what() + ": "
                    + Differences.of(found.after().expected(), found.after().seen())
                            .get(0));
            Predicate<List<ObjectNode>> stillFails = steps -> fails(bench, found, steps)
                    && new Trial(found.property(), own)
                                    .judge(steps, found.after().seed())
                            == null;
            assertTrue(stillFails.test(found.after().steps()));
            assertEquals(
                    List.of(),
                    leftOut(found.after().steps()).stream().filter(stillFails).toList());
            assertTrue(found.after().steps().size() <= found.before().steps().size());
        }
    }

    private static Found first(Mutant mutant, Bench bench) {
        for (Property property : Chapters.ALL) {
            if (!mutant.chapters().contains(property.entry().chapter())
                    || !property.entry().binds(mutant.profile(), true)) {
                continue;
            }
            Verdict.Failure after =
                    new Trial(property, bench).run(SEED, TRIES).get(0).failure();
            if (after != null) {
                return new Found(property, raw(property, bench), after);
            }
        }
        throw new AssertionError(mutant.name() + " is not caught");
    }

    private static Verdict.Failure raw(Property property, Bench bench) {
        for (int i = 0; i < TRIES; i++) {
            long own = Trial.seedOf(property.story(), SEED, i);
            Verdict.Failure raw = new Trial(property, bench).judge(Trial.steps(property.story(), own), own);
            if (raw != null) {
                return raw;
            }
        }
        throw new AssertionError("it failed a moment ago");
    }

    private static boolean fails(Bench bench, Found found, List<ObjectNode> steps) {
        Verdict.Failure failure =
                new Trial(found.property(), bench).judge(steps, found.after().seed());
        return failure != null
                && shape(failure.what()).equals(shape(found.after().what()));
    }

    private static String shape(String what) {
        return what.replaceAll("\\d+", "0");
    }

    /** Every way of leaving out one thing: a step, an entry of a list, a key, a character. */
    private static List<List<ObjectNode>> leftOut(List<ObjectNode> steps) {
        List<List<ObjectNode>> all = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            List<ObjectNode> less = new ArrayList<>(steps);
            ObjectNode step = less.remove(i);
            all.add(less);
            for (JsonNode smaller : smaller(step)) {
                List<ObjectNode> with = new ArrayList<>(steps);
                with.set(i, (ObjectNode) smaller);
                all.add(with);
            }
        }
        return all;
    }

    private static final Set<String> NEEDED = Set.of(
            "op",
            "on",
            "of",
            "as",
            "method",
            "name",
            "path",
            "how",
            "$",
            "value",
            "detail",
            "code",
            "message",
            "userlist",
            "userid",
            "hasvideo",
            "hasaudio",
            "look");

    private static List<JsonNode> smaller(JsonNode value) {
        List<JsonNode> all = new ArrayList<>();
        if (value.isTextual() && !value.asText().matches("|[A-Z]+(_[A-Z]+)*|main|aux|u\\d+(_main|_aux)?|[a-z]")) {
            String text = value.asText();
            for (int i = 0; i < text.length(); i++) {
                all.add(Json.of(text.substring(0, i) + text.substring(i + 1)));
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                ArrayNode less = value.deepCopy();
                less.remove(i);
                all.add(less);
                for (JsonNode inner : smaller(value.get(i))) {
                    ArrayNode with = value.deepCopy();
                    with.set(i, inner);
                    all.add(with);
                }
            }
        } else if (value.isObject()) {
            value.fieldNames().forEachRemaining(name -> {
                if (!NEEDED.contains(name)) {
                    all.add(((ObjectNode) value.deepCopy()).without(name));
                }
                if (!Set.of("op", "on", "of", "as", "method", "name", "path", "how", "$", "code", "streamtype", "look")
                        .contains(name)) {
                    smaller(value.get(name)).forEach(inner -> all.add(Json.with(value, name, inner)));
                }
            });
        }
        return all;
    }
}
