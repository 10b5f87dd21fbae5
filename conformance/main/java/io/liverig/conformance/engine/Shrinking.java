package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.shrink.StepShrinker;
import io.liverig.conformance.shrink.UserNames;
import io.liverig.conformance.suite.Property;
import java.util.List;

/**
 * Makes a failure smaller without sliding into another one: the property has to speak of the same thing, and LiveRig's
 * own trtc-wx has to pass, so that what goes is never a premise.
 */
public final class Shrinking {
    private static final int MOST_STOPS = 3;

    private final Property property;
    private final Bench bench;
    private final boolean hasReference;
    private Verdict.Failure smallest;
    private int stops;

    /** Prepares to shrink a property's failure on a bench. */
    public Shrinking(Property property, Bench bench, Verdict.Failure failure) {
        this.property = property;
        this.bench = bench;
        this.smallest = failure;
        this.hasReference = isPassedByOurs(failure.steps(), failure.seed());
    }

    /** Returns the smallest failure found. Time and chance begin at 0 where that does not matter. */
    public Verdict.Failure smallest() {
        isSame(smallest.steps(), 0);
        StepShrinker shrinker = new StepShrinker(steps -> isSame(steps, smallest.seed()));
        if (hasReference) {
            shrinker.shrink(smallest.steps());
        } else {
            shrinker.shrinkMarked(smallest.steps());
        }
        return smallest;
    }

    /** Returns whether steps show the same failure as the one at hand; if so, they are it from now on. */
    public boolean isSame(List<ObjectNode> steps, long seed) {
        if (stops >= MOST_STOPS) {
            return false;
        }
        Trial.Attempt attempt = Trial.attempt(bench, steps, seed);
        stops += attempt.run() == null ? 1 : 0;
        Verdict.Failure failure = attempt.judge(property).failure();
        boolean same = attempt.run() != null
                && failure != null
                && kind(failure).equals(kind(smallest))
                && (!hasReference || isPassedByOurs(steps, seed));
        smallest = same && failure != null ? failure : smallest;
        return same;
    }

    private boolean isPassedByOurs(List<ObjectNode> steps, long seed) {
        return Trial.attempt(bench.reference(), steps, seed).judge(property).failure() == null;
    }

    /** What a failure speaks of, whoever the users and whatever the numbers. */
    private static String kind(Verdict.Failure failure) {
        String what = failure.what();
        for (String user : UserNames.users(failure.steps())) {
            what = user.length() < 2 ? what : what.replace(user, "@");
        }
        return what.replaceAll("[0-9]+", "#");
    }
}
