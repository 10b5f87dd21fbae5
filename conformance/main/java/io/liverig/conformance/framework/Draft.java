package io.liverig.conformance.framework;

import io.liverig.conformance.framework.make.ConstructTally;
import io.liverig.conformance.framework.make.ProgramMaker;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.steps.Choices;
import java.util.ArrayList;
import java.util.List;

/**
 * The choices that a program comes from.
 *
 * @param program those of its files
 * @param sequences those of each sequence
 */
record Draft(List<Integer> program, List<List<Integer>> sequences) {
    /** Makes the choices of the program with a number. */
    static Draft of(long seed, int number, int sequences) {
        long base = Choices.mix(seed * 1_000_003 + number);
        List<Integer> program = new ArrayList<>();
        List<List<Integer>> tapes = new ArrayList<>();
        List<Choices> sources = new ArrayList<>();
        for (int i = 0; i < sequences; i++) {
            List<Integer> tape = new ArrayList<>();
            tapes.add(tape);
            sources.add(Choices.seeded(base + 1 + i).onto(tape));
        }
        new ProgramMaker(new ConstructTally()).make(Choices.seeded(base).onto(program), sources);
        return new Draft(program, tapes);
    }

    /** Makes the program. */
    Program make(ConstructTally tally) {
        return new ProgramMaker(tally)
                .make(
                        Choices.tape(program),
                        sequences.stream().map(Choices::tape).toList());
    }

    /** Returns the same with one sequence alone. */
    Draft alone(int sequence) {
        return new Draft(program, List.of(sequences.get(sequence)));
    }
}
