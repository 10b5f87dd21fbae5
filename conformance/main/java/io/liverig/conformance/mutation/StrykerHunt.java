package io.liverig.conformance.mutation;

import io.liverig.conformance.suite.Property;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;

/**
 * Hunts all mutants of an instrumented trtc-wx on all cores.
 *
 * @param quarry whose mutants they are
 * @param tries how many tries of each property
 */
record StrykerHunt(Instrumenter.Instrumented trtc, Quarry quarry, long seed, int tries) {
    /** What came of it; {@code broken} are the properties that the unbroken trtc-wx breaks, so that nothing counts. */
    record Result(Set<String> broken, List<HuntOutcome> outcomes) {}

    /** Hunts those that are given, and tells of each outcome in their order. */
    Result hunt(List<Prey> preys, BiConsumer<Prey, HuntOutcome> told) {
        Plan plan = new Plan();
        List<String> profiles = quarry.profiles();
        profiles.forEach(profile -> plan.add(profile, quarry.isOwn(), seed, tries, quarry.leftOut()));
        List<SwitchedHunt> made = new ArrayList<>();
        ThreadLocal<SwitchedHunt> hunts = ThreadLocal.withInitial(() -> {
            synchronized (made) {
                SwitchedHunt hunt = new SwitchedHunt(trtc, profiles);
                made.add(hunt);
                return hunt;
            }
        });
        try {
            Set<String> broken = new TreeSet<>();
            List<Callable<List<Property>>> controls = new ArrayList<>();
            plan.tries().forEach(planned -> controls.add(() -> hunts.get().unbroken(planned)));
            Crew.run(controls, found -> found.forEach(property -> broken.add(property.id())));
            List<HuntOutcome> outcomes = new ArrayList<>();
            if (broken.isEmpty()) {
                List<Callable<HuntOutcome>> all = new ArrayList<>();
                preys.forEach(prey -> all.add(() -> hunts.get().of(prey, plan.reaching(prey))));
                Crew.run(all, outcome -> {
                    told.accept(preys.get(outcomes.size()), outcome);
                    outcomes.add(outcome);
                });
            }
            return new Result(broken, outcomes);
        } finally {
            made.forEach(SwitchedHunt::close);
        }
    }
}
