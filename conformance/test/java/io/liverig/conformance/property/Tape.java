package io.liverig.conformance.property;

import io.liverig.conformance.steps.Choices;
import java.util.List;

/**
 * What a generator of the suite takes its choices from when jqwik tries it: shrinking the tape shrinks the story, as 0
 * is the simplest choice and the end of the tape reads as zeros.
 */
record Tape(List<Integer> choices) {
    Choices toChoices() {
        return Choices.tape(choices);
    }
}
