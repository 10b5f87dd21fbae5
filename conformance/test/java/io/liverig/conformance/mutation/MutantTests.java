package io.liverig.conformance.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MutantTests {
    private static final long SEED = 1;

    @Test
    void everyMutantAppliesExactlyOnce() {
        assertTrue(Mutant.ALL.size() >= 45, Mutant.ALL.size() + " mutants");
        Set<String> names = new HashSet<>();
        for (Mutant mutant : Mutant.ALL) {
            assertTrue(names.add(mutant.name()), mutant.name());
            assertFalse(mutant.find().equals(mutant.replace()), mutant.name());
            assertEquals(mutant.profile(), mutant.applied().profile());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"leave-tells-audio-first", "music-progress-swapped", "handler-without-its-context"})
    void aBrokenSdkIsCaught(String name) {
        HuntOutcome outcome = new Hunt(SEED, 30).of(named(name));
        assertTrue(outcome.isCaught(), outcome.toString());
    }

    @Test
    void aChangeThatBreaksNothingSurvives() {
        Mutant harmless = changing("index.js", "'use strict';", "'use strict'; // as it was");
        assertEquals(HuntOutcome.survived("made-here"), new Hunt(SEED, 3).of(harmless));
    }

    @Test
    void aMutantThatNoLongerAppliesIsNamed() {
        List<Mutant> stale = List.of(
                changing("index.js", "no such text", ""), changing("index.js", "e", ""), changing("none.js", "a", ""));
        for (Mutant mutant : stale) {
            StaleMutantException told = assertThrows(StaleMutantException.class, mutant::applied);
            assertTrue(String.valueOf(told.getMessage()).startsWith("mutant \"made-here\" "), told.getMessage());
        }
    }

    private static Mutant named(String name) {
        return Mutant.ALL.stream()
                .filter(mutant -> mutant.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Mutant changing(String file, String find, String replace) {
        return new Mutant("made-here", file, find, replace, "Nothing.", "", "document");
    }
}
