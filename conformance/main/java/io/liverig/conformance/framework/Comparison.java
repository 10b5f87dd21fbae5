package io.liverig.conformance.framework;

import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.framework.program.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Runs generated programs on both engines, and shrinks what differs. */
final class Comparison {
    private static final int SEQUENCES_A_PROGRAM = 8;

    private final BothEngines engines;
    private final long seed;
    private final ConstructTally tally = new ConstructTally();
    private final List<Finding> findings = new ArrayList<>();
    private int sequences;

    Comparison(BothEngines engines, long seed) {
        this.engines = engines;
        this.seed = seed;
    }

    /** Runs so many sequences, or until so many differences are found. */
    Comparison run(int tries, int mostFindings, Consumer<Finding> found) {
        for (int number = 0; sequences < tries && findings.size() < mostFindings; number++) {
            int count = Math.min(SEQUENCES_A_PROGRAM, tries - sequences);
            one(number, Draft.of(seed, number, count)).ifPresent(finding -> {
                findings.add(finding);
                found.accept(finding);
            });
            sequences += count;
        }
        return this;
    }

    private Optional<Finding> one(int number, Draft draft) {
        return engines.run(draft.make(tally), tally).map(difference -> shrunk(number, draft, difference));
    }

    private Finding shrunk(int number, Draft draft, Difference difference) {
        Draft alone = draft.alone(difference.sequence());
        if (!differsAs(difference, alone.make(new ConstructTally()))) {
            return new Finding(number, draft.make(new ConstructTally()), difference);
        }
        Draft smaller = new ChoiceShrinker(alone, each -> differsAs(difference, each)).shrink();
        Program smallest =
                new TextShrinker(smaller.make(new ConstructTally()), each -> differsAs(difference, each)).shrink();
        return new Finding(number, smallest, differs(smallest).orElse(difference));
    }

    /** Returns whether a program shows the same kind of difference. */
    private boolean differsAs(Difference difference, Program program) {
        return differs(program).filter(difference::isLike).isPresent();
    }

    private Optional<Difference> differs(Program program) {
        return engines.run(program, new ConstructTally());
    }

    List<Finding> findings() {
        return findings;
    }

    ConstructTally tally() {
        return tally;
    }

    int sequences() {
        return sequences;
    }
}
