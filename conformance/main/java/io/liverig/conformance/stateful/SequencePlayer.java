package io.liverig.conformance.stateful;

import io.liverig.Network;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Plays sequences, each on a rig of its own, and tells what they violate. */
final class SequencePlayer {
    private static final long SETTLING = 15_000;

    private final Path bare;
    private final Path example;
    private final MoveTally tally;
    private final RigOptions options;

    SequencePlayer(Path bare, Path example, MoveTally tally) {
        this(bare, example, tally, RigOptions.DEFAULT);
    }

    SequencePlayer(Path bare, Path example, MoveTally tally, RigOptions options) {
        this.options = options;
        this.bare = bare;
        this.example = example;
        this.tally = tally;
    }

    /** Returns the first rule that a sequence violates; null when it violates none. */
    @Nullable
    Violation of(MoveSequence sequence) {
        tally.sequence(sequence.steps().size());
        try (Running running = begin(sequence.subject(), sequence.calm())) {
            sequence.steps().forEach(running::step);
            running.end();
            return null;
        } catch (Violation.Found found) {
            return found.violation();
        } catch (RuntimeException crash) {
            return new Violation("crash", String.valueOf(crash));
        }
    }

    /** Opens a program that steps can be taken on. */
    Running begin(TestProgram subject, boolean calm) {
        return new Running(new PlayedCall(subject, calm, subject == TestProgram.BARE ? bare : example, options), calm);
    }

    /** A sequence under way. */
    final class Running implements AutoCloseable {
        private final PlayedCall call;
        private final boolean calm;
        private final SettledRules settled;

        private Running(PlayedCall call, boolean calm) {
            this.call = call;
            this.calm = calm;
            this.settled = new SettledRules(call);
            call.watch.tally(tally);
            call.pass(calm ? 1000 : 0);
        }

        /** Returns whether a move can be done now. */
        boolean isPossible(String move) {
            return Moves.named(call.subject, move).possible().test(call);
        }

        /** Does one thing, when it can be done, and checks the rules. */
        void step(TimedMove step) {
            Move move = Moves.named(call.subject, step.move());
            if (!move.possible().test(call)) {
                return;
            }
            tally.move(move.name());
            move.act().accept(call);
            check();
            call.pass(step.waitMillis());
            check();
            if (calm) {
                settle();
            }
        }

        private void settle() {
            if (call.subject == TestProgram.BARE) {
                settled.foretold();
            }
            settled.told();
            settled.sdk();
        }

        /** Lets everything be right again and checks that nothing was lost. */
        void end() {
            if (!call.app.isInFront()) {
                Moves.foreground(call);
            }
            TroubleMoves.recoverAll(call);
            Moves.network(call, Network.WIFI);
            check();
            call.pass(SETTLING);
            check();
            if (calm) {
                settle();
            } else {
                settled.told();
                settled.sdk();
            }
        }

        private void check() {
            Violation violation = call.watch.violation();
            if (violation != null) {
                throw new Violation.Found(violation);
            }
        }

        @Override
        public void close() {
            call.close();
        }
    }
}
