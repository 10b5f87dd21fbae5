package io.liverig.conformance.framework;

import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.framework.program.Program;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Takes choices away, and makes them simpler, as long as the program still fails. */
final class ChoiceShrinker {
    private static final int MOST_RUNS = 120;
    private static final List<Integer> SIZES = List.of(64, 32, 16, 8, 6, 5, 4, 3, 2, 1);

    private final Predicate<Program> fails;
    private final Map<Program, Boolean> tried = new HashMap<>();
    private int runs;
    private Draft smallest;

    ChoiceShrinker(Draft failing, Predicate<Program> fails) {
        this.smallest = failing;
        this.fails = fails;
        tried.put(failing.make(new ConstructTally()), true);
    }

    /** Shrinks a draft of one sequence. */
    Draft shrink() {
        Draft before;
        do {
            before = smallest;
            pass(false);
            pass(true);
        } while (!before.equals(smallest) && runs < MOST_RUNS);
        return smallest;
    }

    /** Goes over one of the two tapes: takes stretches away, then makes single choices simpler. */
    private void pass(boolean program) {
        for (int size : SIZES) {
            for (int at = tape(program).size() - size; at >= 0; at--) {
                if (at + size <= tape(program).size()) {
                    List<Integer> shorter = new ArrayList<>(tape(program));
                    shorter.subList(at, at + size).clear();
                    at -= attempt(program, shorter) ? size - 1 : 0;
                }
            }
        }
        for (int at = 0; at < tape(program).size(); at++) {
            int value = tape(program).get(at);
            for (int simpler = 0; simpler < Math.min(value, 8); simpler++) {
                List<Integer> changed = new ArrayList<>(tape(program));
                changed.set(at, simpler);
                if (attempt(program, changed)) {
                    break;
                }
            }
        }
    }

    private List<Integer> tape(boolean program) {
        return program ? smallest.program() : smallest.sequences().get(0);
    }

    private boolean attempt(boolean program, List<Integer> tape) {
        Draft next = program ? new Draft(tape, smallest.sequences()) : new Draft(smallest.program(), List.of(tape));
        boolean stillFails = tried.computeIfAbsent(next.make(new ConstructTally()), this::run);
        smallest = stillFails ? next : smallest;
        return stillFails;
    }

    /** Many choices make the same program; it is run once. */
    private boolean run(Program program) {
        return runs++ < MOST_RUNS && fails.test(program);
    }
}
