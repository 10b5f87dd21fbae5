package io.liverig.conformance.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Holder;
import io.liverig.conformance.suite.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The suite can tell: of an SDK that does nothing nothing holds, of one that lacks one thing only what does not speak of
 * that thing, and each property is broken by some SDK that is ours but for a few changes.
 *
 * <p>That is the rule for authors: a judgement counts only if some control, run through the same steps, would have given
 * another value.
 */
class ControlTests {
    private static final List<String> SILENT =
            List.of("does-nothing", "hollow", "exports-nothing", "throws", "answers-null");
    private static final List<String> LACKING =
            List.of("noisy", "registers-no-listener", "events-without-data", "forgets");
    private static final JsonNode FROZEN = Json.parse(Resources.text(ControlTests.class, "holds.json"));
    private static final int FEW = 6;
    private static final int TRIES = 20;

    private static Map<String, Set<String>> held = Map.of();

    @BeforeAll
    static void tryAll() throws InterruptedException {
        List<Implementation> all = new ArrayList<>();
        LACKING.forEach(name -> all.add(Control.wrapping(name)));
        SILENT.forEach(name -> all.add(Control.alone(name)));
        held = Tried.held(all, FEW);
    }

    /** None is left of the 112 that once held of the first of them. An entry here would need its reason. */
    @Test
    void nothingHoldsOfAnSdkThatGivesNothing() {
        Set<String> holding = new TreeSet<>();
        SILENT.forEach(name -> holding.addAll(held.get(name)));
        assertEquals(Set.of(), holding);
    }

    /** Each list was looked through: what is in it does not speak of what the control lacks. */
    @ParameterizedTest
    @ValueSource(strings = {"registers-no-listener", "events-without-data", "noisy", "forgets"})
    void whatSpeaksOfTheMissingDoesNotHold(String name) {
        List<String> frozen = new ArrayList<>();
        FROZEN.path(name)
                .path("holds")
                .forEach(chapter -> frozen.addAll(List.of(chapter.asText().split(" "))));
        assertEquals(String.join(" ", frozen), String.join(" ", held.get(name)));
        assertTrue(FROZEN.path(name).path("why").asText().length() > 20, name);
    }

    @Test
    void everyPropertyIsBrokenBySomeSdkThatIsOursButForAFewChanges() {
        List<Implementation> controls = new ArrayList<>(Control.changed());
        LACKING.forEach(name -> controls.add(Control.wrapping(name)));
        List<Property> open = new ArrayList<>(Chapters.ALL);
        for (int tries : List.of(2, TRIES)) {
            for (Implementation control : controls) {
                List<Property> asked = open.stream()
                        .filter(property -> property.entry().binds(control.profile(), true)
                                || property.entry().holder() == Holder.OPEN)
                        .toList();
                open.removeAll(Tried.broken(control, asked, tries));
            }
        }
        assertEquals(List.of(), open.stream().map(Property::id).toList());
    }

    @Test
    void everyControlLoads() {
        assertEquals(
                SILENT.size() + LACKING.size(),
                Stream.concat(SILENT.stream(), LACKING.stream())
                        .filter(held::containsKey)
                        .count());
    }
}
