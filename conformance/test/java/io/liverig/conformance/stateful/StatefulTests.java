package io.liverig.conformance.stateful;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.LiveSettings;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.state.Action;
import net.jqwik.api.state.ActionChain;
import net.jqwik.api.state.ActionChainArbitrary;
import net.jqwik.api.state.Transformer;

/**
 * Random calls against the models, on the rig's clock. A pinned set of the campaign's sequences runs here as well; the
 * campaign itself is {@code liverig stateful}.
 */
class StatefulTests {
    private static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));
    private static final Path EXAMPLE = HOME.resolve("js/examples/video-call");
    private static final Path BARE = BareProgram.write();
    private static final MoveTally CHAINS = new MoveTally();

    /** Chains by jqwik: each action is a move with a wait, each state a running call whose rules hold. */
    @Property(tries = 60, seed = "4711", shrinking = ShrinkingMode.BOUNDED)
    void noChainOfMovesViolatesARule(@ForAll("chains") ActionChain<SequencePlayer.Running> chain) {
        SequencePlayer.Running last = chain.run();
        last.end();
        last.close();
    }

    @Provide
    Arbitrary<ActionChain<SequencePlayer.Running>> chains() {
        ActionChainArbitrary<SequencePlayer.Running> chains = ActionChain.startWith(
                        () -> new SequencePlayer(BARE, EXAMPLE, CHAINS).begin(TestProgram.BARE, true))
                .withMaxTransformations(25);
        for (Move move : Moves.of(TestProgram.BARE)) {
            int weight = move.name().startsWith("enter") ? 20 : 2;
            chains = chains.withAction(weight, new Doing(move.name()));
        }
        return chains;
    }

    private record Doing(String move) implements Action.Independent<SequencePlayer.Running> {
        @Override
        public boolean precondition(SequencePlayer.Running state) {
            return state.isPossible(move);
        }

        @Override
        public Arbitrary<Transformer<SequencePlayer.Running>> transformer() {
            return Arbitraries.of(1000L, 3000L, 12_000L, 100_000L)
                    .map(wait ->
                            Transformer.mutate(move + " +" + wait, state -> state.step(new TimedMove(move, wait))));
        }
    }

    @AfterContainer
    static void theChainsGetSomewhere() {
        assertTrue(
                CHAINS.transitions().getOrDefault("pusher connecting -> inRoom", 0L) > 20,
                CHAINS.transitions().toString());
        assertEquals(Set.of(), statesOfPusher(CHAINS.missingStates()));
    }

    private static Set<String> statesOfPusher(Set<String> states) {
        states.removeIf(state -> !state.startsWith("pusher"));
        return states;
    }

    /** The campaign's first sequences, with what they cover asserted. */
    @Example
    void theCampaignsFirstSequencesViolateNothingAndCoverTheDiagrams() {
        MoveTally tally = new MoveTally();
        SequencePlayer play = new SequencePlayer(BARE, EXAMPLE, tally);
        for (long number = 0; number < 180; number++) {
            MoveSequence sequence = MoveSequence.random(1, number);
            assertNull(play.of(sequence), sequence.toString());
        }
        assertEquals(Set.of(), tally.missingStates());
        assertTrue(tally.missingMoves().size() <= 6, tally.missingMoves().toString());
        int transitions = MoveTally.allTransitions().size();
        assertTrue(
                tally.missingTransitions().size() <= transitions / 4,
                tally.missingTransitions().toString());
        for (List<String> group : List.of(
                List.of("pusher 1001", "pusher 1002", "pusher 1003", "pusher 1007", "pusher 1008", "pusher 1018"),
                List.of("pusher 1019", "pusher 1022", "pusher -100018", "pusher -1307"),
                List.of("pusher 1031", "pusher 1032", "pusher 1033", "pusher 1034"),
                List.of("pusher 1021", "pusher 1102", "pusher 5000", "pusher 5001"),
                List.of("pusher 10001", "pusher 10002", "pusher -1301", "pusher -1303", "pusher -1304"),
                List.of("player 2001", "player 2003", "player 2004", "player 2103", "player -2301", "player 6000"))) {
            assertTrue(tally.codes().keySet().containsAll(group), group + " of " + tally.codes());
        }
    }

    /** Flags that are lowered after their user has gone break a rule; it is found, and its sequence becomes short. */
    @Example
    void aViolationIsFoundAndShrunk() {
        LiveSettings flagsLate = LiveSettings.DEFAULT.with(LiveSettings.LeaveFlags.AFTER);
        SequencePlayer play =
                new SequencePlayer(BARE, EXAMPLE, new MoveTally(), RigOptions.DEFAULT.withLive(flagsLate));
        List<TimedMove> steps = Stream.of(
                        "enter 1234", "toggle mic", "bob joins", "bob shows picture", "turn", "bob leaves", "turn")
                .map(move -> new TimedMove(move, 1000))
                .toList();
        MoveSequence wrong = new MoveSequence(TestProgram.BARE, true, steps);
        Violation violation = Objects.requireNonNull(play.of(wrong));
        assertEquals("order", violation.rule());
        assertTrue(violation.message().contains("a flag of bob, whom no 1031 has announced"), violation.message());
        assertEquals(
                List.of("enter 1234", "bob joins", "bob shows picture", "bob leaves"),
                new SequenceShrinker(play)
                        .smallest(wrong, violation).steps().stream()
                                .map(TimedMove::move)
                                .toList());
    }
}
