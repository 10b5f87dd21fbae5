package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Property;
import io.liverig.sandbox.ScriptModule;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Hunts mutants that stand side by side in one instrumented trtc-wx, one thread's share of them: the scripts are loaded
 * once, and a switch turns one mutant on for one run.
 */
final class SwitchedHunt implements AutoCloseable {
    private static final String HIT_LIMIT = "Hit count limit reached";

    private final Map<String, Bench> benches = new LinkedHashMap<>();
    private final Map<String, Deque<Plan.Try>> caughtBy = new HashMap<>();

    SwitchedHunt(Instrumenter.Instrumented trtc, List<String> profiles) {
        profiles.forEach(profile -> benches.put(
                profile, new Bench(new Implementation("instrumented (" + profile + ")", trtc.files(), profile, true))));
    }

    private Bench bench(String profile) {
        Bench bench = benches.get(profile);
        if (bench == null) {
            throw new IllegalArgumentException(profile);
        }
        return bench;
    }

    /** Does a try with no mutant on, and returns the properties that break, which then prove nothing. */
    List<Property> unbroken(Plan.Try planned) {
        Bench bench = bench(planned.profile());
        JsonNode trace = bench.trace(planned.steps(), planned.seed(), Plan.counting());
        Plan.reached(planned, trace.path("globals"));
        Trial.Attempt attempt =
                new Trial.Attempt(planned.steps(), planned.seed(), bench.read(planned.steps(), trace), "");
        return planned.properties().stream()
                .filter(property -> attempt.judge(property).failure() != null)
                .toList();
    }

    /** Hunts one mutant by the tries that reach it. */
    HuntOutcome of(Prey prey, List<Plan.Try> tries) {
        if (tries.isEmpty()) {
            return HuntOutcome.ended(prey.text(), HuntOutcome.End.NOT_REACHED);
        }
        try {
            if (!loads(prey, tries.get(0).profile())) {
                return HuntOutcome.ended(prey.text(), HuntOutcome.End.NOT_LOADED);
            }
            for (Plan.Try planned : likeliestFirst(prey, tries)) {
                HuntOutcome outcome = of(prey, planned);
                if (outcome.isCaught()) {
                    caught(prey, planned);
                    return outcome;
                }
            }
            return HuntOutcome.survived(prey.text());
        } catch (ScriptModule.ScriptFailure failure) {
            // The next mutant gets the patience of the first: what is slow only is not caught.
            benches.values().forEach(bench -> bench.stops().forget());
            return HuntOutcome.ended(
                    prey.text(), failure.wasStopped() ? HuntOutcome.End.TIMED_OUT : HuntOutcome.End.CRASHED);
        }
    }

    /** What caught a mutant is likely to catch its neighbours: the latest first, then all others in their order. */
    private List<Plan.Try> likeliestFirst(Prey prey, List<Plan.Try> tries) {
        List<Plan.Try> ordered = new ArrayList<>(caughtBy(prey));
        ordered.removeIf(planned -> !planned.reaches(prey));
        Set<Plan.Try> likely = Collections.newSetFromMap(new IdentityHashMap<>());
        likely.addAll(ordered);
        tries.stream().filter(planned -> !likely.contains(planned)).forEach(ordered::add);
        return ordered;
    }

    private Deque<Plan.Try> caughtBy(Prey prey) {
        return caughtBy.computeIfAbsent(prey.file(), key -> new ArrayDeque<>());
    }

    private void caught(Prey prey, Plan.Try planned) {
        Deque<Plan.Try> before = caughtBy(prey);
        before.removeIf(each -> each.equals(planned));
        before.addFirst(planned);
    }

    private HuntOutcome of(Prey prey, Plan.Try planned) {
        Bench bench = bench(planned.profile());
        JsonNode trace = bench.trace(planned.steps(), planned.seed(), prey.switchedOn());
        Trial.Attempt attempt =
                new Trial.Attempt(planned.steps(), planned.seed(), bench.read(planned.steps(), trace), "");
        for (Property property : planned.properties()) {
            if (attempt.judge(property).failure() != null) {
                return trace.toString().contains(HIT_LIMIT)
                        ? HuntOutcome.ended(prey.text(), HuntOutcome.End.TIMED_OUT)
                        : HuntOutcome.caught(prey.text(), property.id(), planned.number());
            }
        }
        return HuntOutcome.survived(prey.text());
    }

    private boolean loads(Prey prey, String profile) {
        List<ObjectNode> made = List.of(Json.obj("op", "load"));
        JsonNode trace = bench(profile).trace(made, 0, prey.switchedOn());
        return !trace.path("rows").path(0).path("kind").asText().equals("throw");
    }

    @Override
    public void close() {
        benches.values().forEach(Bench::close);
    }
}
