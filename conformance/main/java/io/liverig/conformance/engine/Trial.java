package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.Story;
import io.liverig.conformance.trace.Broken;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.sandbox.ScriptModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Tries a story on an implementation: its steps are done once a try, and each of its properties judges them.
 *
 * <p>The seed of try {@code n} of story {@code S} in a run with seed {@code s} is {@code mix(mix(s + crc32(S)) + n)}
 * with SplitMix64's {@code mix}: one seed repeats the whole run, and a story's tries depend on nothing else.
 */
public final class Trial {
    private static final int SOME_MORE = 12;

    /** Below so many tries, coverage says nothing. */
    public static final int ENOUGH = 50;

    static final String LACKING = "the trace has what the property speaks of";

    private final Story story;
    private final List<Property> properties;
    private final Bench bench;

    /** Prepares to try some of a story's properties. */
    public Trial(Story story, List<Property> properties, Bench bench) {
        this.story = story;
        this.properties = properties;
        this.bench = bench;
    }

    /** Prepares to try one property. */
    public Trial(Property property, Bench bench) {
        this(property.story(), List.of(property), bench);
    }

    /** Makes the tries of a run, each property's up to the first that breaks it, which is shrunk. */
    public List<Verdict> run(long seed, int triesOfAll) {
        int tries = triesOfAll * story.weight();
        long began = System.nanoTime();
        List<Tally> open = new ArrayList<>();
        properties.forEach(property -> open.add(new Tally(property)));
        List<Tally> all = List.copyOf(open);
        int[] met = new int[story.coverage().size()];
        for (int i = 0; goesOn(i, tries, open); i++) {
            long own = seedOf(story, seed, i);
            List<ObjectNode> steps = steps(story, own);
            count(steps, met);
            Attempt attempt = attempt(bench, steps, own);
            open.removeIf(tally -> tally.isBroken(attempt));
        }
        List<String> uncovered = open.isEmpty() ? List.of() : uncovered(met, tries);
        long each = (System.nanoTime() - began) / Math.max(1, properties.size());
        return all.stream().map(tally -> tally.verdict(uncovered, each)).toList();
    }

    /** A few tries more are made while a property has had nothing to judge yet. */
    private static boolean goesOn(int done, int tries, List<Tally> open) {
        boolean isEnough =
                done >= tries && (done >= tries + SOME_MORE || open.stream().noneMatch(tally -> tally.judged == 0));
        return !open.isEmpty() && !isEnough;
    }

    /** Tries nothing but these steps, which are said to break the first property, and does not shrink them. */
    public Verdict replay(List<ObjectNode> steps, long seed) {
        long began = System.nanoTime();
        Verdict.Failure failure = judge(steps, seed);
        return new Verdict(properties.get(0).entry(), 1, 1, failure, List.of(), System.nanoTime() - began, "");
    }

    /** Returns the steps of a story's try. */
    public static List<ObjectNode> steps(Story story, long seed) {
        return story.generator().apply(Choices.seeded(seed));
    }

    /** Returns the seed of a story's try, from 0, in a run with a seed. */
    public static long seedOf(Story story, long seed, int attempt) {
        CRC32 crc = new CRC32();
        crc.update(story.name().getBytes(StandardCharsets.UTF_8));
        return Choices.mix(Choices.mix(seed + crc.getValue()) + attempt);
    }

    private void count(List<ObjectNode> steps, int[] met) {
        for (int i = 0; i < met.length; i++) {
            met[i] += story.coverage().get(i).isMet().test(steps) ? 1 : 0;
        }
    }

    private List<String> uncovered(int[] met, int tries) {
        List<String> uncovered = new ArrayList<>();
        for (int i = 0; i < met.length && tries >= ENOUGH; i++) {
            CoverageGoal coverage = story.coverage().get(i);
            if (met[i] * 100 < coverage.leastPercent() * tries) {
                uncovered.add("\"" + coverage.name() + "\" in " + met[i] + " of " + tries + " tries, at least "
                        + coverage.leastPercent() + " % expected");
            }
        }
        return uncovered;
    }

    /** Runs steps and returns how they break the first property, or null when they do not. */
    public Verdict.@Nullable Failure judge(List<ObjectNode> steps, long seed) {
        return attempt(bench, steps, seed).judge(properties.get(0)).failure();
    }

    /** Runs steps once, for any number of properties to judge. */
    public static Attempt attempt(Bench bench, List<ObjectNode> steps, long seed) {
        try {
            return new Attempt(steps, seed, bench.run(steps, seed), "");
        } catch (ScriptModule.ScriptFailure | IllegalArgumentException failure) {
            return new Attempt(steps, seed, null, String.valueOf(failure.getMessage()));
        }
    }

    /**
     * Steps that were done once.
     *
     * @param run what was seen; null when the implementation did not come to an end
     * @param end why there is no run
     */
    public record Attempt(
            List<ObjectNode> steps, long seed, @Nullable DriverRun run, String end) {
        /** Judges the run. */
        public Judged judge(Property property) {
            if (run == null) {
                return new Judged(new Verdict.Failure(steps, "the steps can be done", "a trace", end, seed), 0);
            }
            DriverRun seen = run;
            try {
                return new Judged(null, Judgements.during(() -> property.check().accept(seen)));
            } catch (Broken broken) {
                return new Judged(
                        new Verdict.Failure(
                                steps,
                                broken.what(),
                                broken.expected().toString(),
                                broken.seen().toString(),
                                seed),
                        1);
            } catch (RuntimeException lacking) {
                // Whatever an implementation answers is data; a check that stumbles over it has not found what it
                // reads.
                return new Judged(new Verdict.Failure(steps, LACKING, "rows of the trace", "none", seed), 1);
            }
        }
    }

    /**
     * What a property says of a run.
     *
     * @param judgements how many comparisons there were that could have failed
     */
    public record Judged(Verdict.@Nullable Failure failure, int judgements) {}

    /** How far one property has come. */
    private final class Tally {
        private final Property property;
        private int tries;
        private int judged;
        private Verdict.@Nullable Failure failure;

        Tally(Property property) {
            this.property = property;
        }

        boolean isBroken(Attempt attempt) {
            tries++;
            Judged result = attempt.judge(property);
            judged += result.judgements() > 0 ? 1 : 0;
            Verdict.Failure broken = result.failure();
            // What does not come to an end is not made to run again and again.
            failure = broken == null || attempt.run() == null
                    ? broken
                    : new Shrinking(property, bench, broken).smallest();
            return failure != null;
        }

        Verdict verdict(List<String> uncovered, long nanos) {
            return new Verdict(
                    property.entry(), tries, judged, failure, failure == null ? uncovered : List.of(), nanos, "");
        }
    }
}
