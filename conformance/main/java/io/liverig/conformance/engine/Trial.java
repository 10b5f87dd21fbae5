package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.trace.Broken;
import io.liverig.sandbox.ScriptModule;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/**
 * Tries a property on an implementation.
 *
 * <p>The seed of try {@code n} of property {@code P} in a run with seed {@code s} is {@code mix(mix(s + crc32(P)) + n)}
 * with SplitMix64's {@code mix}: one seed repeats the whole run, and a property's tries depend on nothing else.
 */
public final class Trial {
    /** Below so many tries, coverage says nothing. */
    public static final int ENOUGH = 50;

    private static final String LACKING = "the trace has what the property speaks of";

    private final Property property;
    private final Bench bench;

    /** Prepares to try a property. */
    public Trial(Property property, Bench bench) {
        this.property = property;
        this.bench = bench;
    }

    /** Makes the tries of a run, up to the first that breaks the property, which is shrunk. */
    public Verdict run(long seed, int tries) {
        long began = System.nanoTime();
        int[] met = new int[property.coverage().size()];
        for (int i = 0; i < tries; i++) {
            long own = seedOf(seed, i);
            List<ObjectNode> steps = property.generator().apply(Choices.seeded(own));
            count(steps, met);
            Verdict.Failure failure = judge(steps, own);
            if (failure != null) {
                return new Verdict(property.entry(), i + 1, shrink(failure), List.of(), System.nanoTime() - began);
            }
        }
        return new Verdict(property.entry(), tries, null, uncovered(met, tries), System.nanoTime() - began);
    }

    /** Tries nothing but these steps, which are said to break the property, and does not shrink them. */
    public Verdict replay(List<ObjectNode> steps) {
        long began = System.nanoTime();
        return new Verdict(property.entry(), 1, judge(steps, 0), List.of(), System.nanoTime() - began);
    }

    /** Makes the same tries and returns the number, from 1, of the first that breaks the property; 0 when none does. */
    public int firstBreak(long seed, int tries) {
        for (int i = 0; i < tries; i++) {
            long own = seedOf(seed, i);
            if (judge(property.generator().apply(Choices.seeded(own)), own) != null) {
                return i + 1;
            }
        }
        return 0;
    }

    private long seedOf(long seed, int attempt) {
        CRC32 crc = new CRC32();
        crc.update(property.id().getBytes(StandardCharsets.UTF_8));
        return Choices.mix(Choices.mix(seed + crc.getValue()) + attempt);
    }

    private void count(List<ObjectNode> steps, int[] met) {
        for (int i = 0; i < met.length; i++) {
            met[i] += property.coverage().get(i).isMet().test(steps) ? 1 : 0;
        }
    }

    private List<String> uncovered(int[] met, int tries) {
        List<String> uncovered = new ArrayList<>();
        for (int i = 0; i < met.length && tries >= ENOUGH; i++) {
            CoverageGoal coverage = property.coverage().get(i);
            if (met[i] * 100 < coverage.leastPercent() * tries) {
                uncovered.add("\"" + coverage.name() + "\" in " + met[i] + " of " + tries + " tries, at least "
                        + coverage.leastPercent() + " % expected");
            }
        }
        return uncovered;
    }

    /** Runs steps and returns how they break the property, or null when they do not. */
    public Verdict.@Nullable Failure judge(List<ObjectNode> steps, long seed) {
        try {
            property.check().accept(bench.run(steps));
            return null;
        } catch (Broken broken) {
            return new Verdict.Failure(
                    steps,
                    broken.what(),
                    broken.expected().toString(),
                    broken.seen().toString(),
                    seed);
        } catch (ScriptModule.ScriptFailure failure) {
            return new Verdict.Failure(steps, "the steps can be done", "a trace", "" + failure.getMessage(), seed);
        } catch (IndexOutOfBoundsException lacking) {
            return new Verdict.Failure(steps, LACKING, "rows of the trace", "none", seed);
        }
    }

    private Verdict.Failure shrink(Verdict.Failure failure) {
        return new StepShrinker(steps -> {
                    Verdict.Failure smaller = judge(steps, failure.seed());
                    return smaller == null || isLacking(smaller) != isLacking(failure) ? null : smaller;
                })
                .shrink(failure);
    }

    private static boolean isLacking(Verdict.Failure failure) {
        return failure.what().equals(LACKING);
    }
}
