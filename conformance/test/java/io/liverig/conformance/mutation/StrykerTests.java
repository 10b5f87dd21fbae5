package io.liverig.conformance.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.conformance.Published;
import io.liverig.sandbox.ScriptFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mutants by Stryker's instrumenter; without npm these tests are skipped, by name. */
class StrykerTests {
    private static final Path NPM = Path.of("target", "npm");
    private static final long SEED = 1;
    private static final int EVERY = 40;
    private static final double LEAST = 0.9;

    private static Instrumenter.Instrumented instrumented(ScriptFiles files) throws IOException {
        Optional<Instrumenter.Instrumented> made = new Instrumenter(NPM).instrument(files);
        if (made.isEmpty()) {
            Published.skip("Stryker's instrumenter " + Instrumenter.VERSION + " was not run");
        }
        return made.orElseThrow();
    }

    @Test
    void aMutantIsNamedByItsFileItsLineAndTheChange() throws IOException {
        String text = "'use strict';\n\n// \u4e2d\nmodule.exports = function add(a, b) {\n  return a +\n    b;\n};\n";
        List<Prey> preys = instrumented(new ScriptFiles("/x/add.js", Map.of("/x/add.js", text)))
                .mutants();
        Prey plus = preys.stream()
                .filter(prey -> prey.operator().equals("ArithmeticOperator"))
                .findFirst()
                .orElseThrow();
        assertEquals("add.js:5 ArithmeticOperator: a + b -> a - b", plus.text());
        assertEquals("return a +", plus.code());
    }

    @Test
    void everyTenthLineOfTheListOfEquivalentsCanBeSeenByNobody() throws IOException {
        Instrumenter.Instrumented trtc = instrumented(ScriptFiles.ownSdk());
        Equivalents equivalents = Equivalents.read();
        assertEquals(List.of(), equivalents.stale(trtc.mutants()));
        equivalents.entries().forEach(entry -> assertFalse(entry.reason().isBlank(), entry::toString));
        List<Prey> excused = trtc.mutants().stream()
                .filter(prey -> equivalents.of(prey).isPresent())
                .toList();
        assertTrue(
                excused.size() * 100 <= 6 * trtc.mutants().size(),
                excused.size() + " of " + trtc.mutants().size() + " are listed as equivalent");
        assertEquals(List.of(), caught(trtc, every(10, excused)));
    }

    /** The list of equivalents refuses an entry that is caught: all of them, by the tries of an ordinary hunt. */
    @Test
    @Tag("campaign")
    void noEquivalentIsCaught() throws IOException {
        Instrumenter.Instrumented trtc = instrumented(ScriptFiles.ownSdk());
        Equivalents equivalents = Equivalents.read();
        assertEquals(
                List.of(),
                caught(
                        trtc,
                        trtc.mutants().stream()
                                .filter(prey -> equivalents.of(prey).isPresent())
                                .toList()));
    }

    private static List<String> caught(Instrumenter.Instrumented trtc, List<Prey> preys) {
        List<String> caught = new ArrayList<>();
        new StrykerHunt(trtc, Quarry.own(), SEED, 1).hunt(preys, (prey, outcome) -> {
            if (outcome.isCaught()) {
                caught.add(prey.text() + ": " + outcome.text());
            }
        });
        return caught;
    }

    @Test
    void whatIsCaughtIsRefusedAsEquivalent() throws IOException {
        Instrumenter.Instrumented trtc = instrumented(ScriptFiles.ownSdk());
        Prey prey = trtc.mutants().stream()
                .filter(each -> each.file().equals("trtc.js") && each.operator().equals("BlockStatement"))
                .findFirst()
                .orElseThrow();
        Equivalents.Entry wrong = new Equivalents.Entry(
                prey.file(), prey.code(), Equivalents.oneLine(prey.from()), Equivalents.oneLine(prey.to()), "wrong");
        StrykerFigures figures = new StrykerFigures(new Equivalents(List.of(wrong)));
        new StrykerHunt(trtc, Quarry.own(), SEED, 1).hunt(List.of(prey), figures::add);
        assertEquals(1, figures.wronglyExcused().size());
        assertEquals(0, figures.equivalent());
    }

    @Test
    void aSampleOfAllMutantsIsCaught() throws IOException {
        Instrumenter.Instrumented trtc = instrumented(ScriptFiles.ownSdk());
        StrykerFigures figures = new StrykerFigures(Equivalents.read());
        StrykerHunt.Result result =
                new StrykerHunt(trtc, Quarry.own(), SEED, 2).hunt(every(EVERY, trtc.mutants()), figures::add);
        assertEquals(List.of(), List.copyOf(result.broken()));
        assertTrue(figures.total() > 20, figures.total() + " mutants");
        assertTrue(figures.score() > LEAST, () -> String.join("\n", figures.lines()) + figures.survivors());
    }

    private static List<Prey> every(int step, List<Prey> preys) {
        List<Prey> some = new ArrayList<>();
        for (int i = 0; i < preys.size(); i += step) {
            some.add(preys.get(i));
        }
        return some;
    }

    @Test
    void figuresCountHowMutantsEnd() {
        Prey first = new Prey("0", "a.js", 1, "BooleanLiteral", "x = true;", "true", "false");
        Prey second = new Prey("1", "b.js", 2, "BlockStatement", "{", "{ y(); }", "{}");
        StrykerFigures figures = new StrykerFigures(
                new Equivalents(List.of(new Equivalents.Entry("b.js", "{", "{ y(); }", "{}", "nobody sees it"))));
        figures.add(first, HuntOutcome.caught(first.text(), "A01", 3));
        figures.add(second, HuntOutcome.survived(second.text()));
        figures.add(first, HuntOutcome.ended(first.text(), HuntOutcome.End.TIMED_OUT));
        figures.add(first, HuntOutcome.ended(first.text(), HuntOutcome.End.NOT_REACHED));
        assertEquals(
                "4 mutants by Stryker: 1 caught by a property, 1 timed out, 0 do not load, 0 crashed",
                figures.lines().get(0));
        assertEquals(
                "2 survived, 1 of them equivalent (25.0 % of all); 66.7 % of the others are caught",
                figures.lines().get(1));
        assertTrue(figures.lines().contains("  a.js                            3        2            0          1"));
        assertEquals(List.of(first), figures.survivors());
        assertEquals(0.667, figures.score(), 0.001);
    }
}
