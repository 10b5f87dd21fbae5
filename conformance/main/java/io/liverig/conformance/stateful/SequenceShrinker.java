package io.liverig.conformance.stateful;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes steps away from a sequence as long as what is left still violates the same rule. */
final class SequenceShrinker {
    private static final int MOST_TRIES = 300;

    private final SequencePlayer play;
    private int tries;

    SequenceShrinker(SequencePlayer play) {
        this.play = play;
    }

    MoveSequence smallest(MoveSequence sequence, Violation violation) {
        MoveSequence smallest = sequence;
        for (int chunk = Math.max(1, sequence.steps().size() / 2); chunk >= 1; chunk /= 2) {
            int at = 0;
            while (at < smallest.steps().size() && tries < MOST_TRIES) {
                MoveSequence shorter = without(smallest, at, chunk);
                if (violates(shorter, violation)) {
                    smallest = shorter;
                } else {
                    at += chunk;
                }
            }
        }
        return smallest;
    }

    private static MoveSequence without(MoveSequence sequence, int at, int count) {
        List<TimedMove> left = new ArrayList<>(sequence.steps());
        left.subList(at, Math.min(left.size(), at + count)).clear();
        return sequence.with(left);
    }

    private boolean violates(MoveSequence sequence, Violation violation) {
        tries++;
        @Nullable Violation other = play.of(sequence);
        return other != null && other.rule().equals(violation.rule());
    }
}
