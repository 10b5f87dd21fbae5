package io.liverig.conformance.mutation;

import io.liverig.conformance.NpmFlag;
import io.liverig.conformance.suite.Property;
import io.liverig.sandbox.ScriptFiles;
import io.liverig.tool.cli.Output;
import io.liverig.tool.cli.Subcommand;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig mutants}: shows that the suite tells a broken trtc-wx from a whole one. */
@Command(name = "mutants", description = "Breaks our trtc-wx in small ways and shows that the suite catches each one.")
public final class MutantsCommand implements Subcommand {
    @Option(names = "--tries", defaultValue = "10", description = "tries of each property (${DEFAULT-VALUE})")
    private int tries;

    @Option(names = "--seed", defaultValue = "1", description = "one seed repeats a run exactly (${DEFAULT-VALUE})")
    private long seed;

    @Option(names = "--file", description = "only mutants of this file")
    private String file = "";

    @Mixin
    private NpmFlag npm = new NpmFlag();

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() throws IOException {
        Instrumenter.Instrumented trtc =
                new Instrumenter(npm.folder()).instrument(ScriptFiles.ownSdk()).orElseThrow();
        Plan plan = new Plan();
        List<String> profiles = List.of("document", "package");
        profiles.forEach(profile -> plan.add(profile, seed, tries, Set.of()));
        long t0 = System.nanoTime();
        ThreadLocal<SwitchedHunt> hunts = ThreadLocal.withInitial(() -> new SwitchedHunt(trtc, profiles));
        List<Callable<String>> controls = new ArrayList<>();
        plan.tries()
                .forEach(t -> controls.add(() -> {
                    List<Property> broken = hunts.get().unbroken(t);
                    return broken.isEmpty()
                            ? ""
                            : t.story() + " " + broken.get(0).id();
                }));
        Crew.run(controls, told -> {
            if (!told.isEmpty()) output.out().println("unbroken breaks " + told);
        });
        output.out().println("control " + plan.tries().size() + " tries in " + (System.nanoTime() - t0) / 1e9);
        output.out().flush();
        List<Callable<HuntOutcome>> all = new ArrayList<>();
        List<Prey> preys = trtc.mutants().stream()
                .filter(p -> file.isEmpty() || p.file().equals(file))
                .toList();
        for (Prey prey : preys) {
            all.add(() -> hunts.get().of(prey, plan.reaching(prey)));
        }
        List<HuntOutcome> outcomes = new ArrayList<>();
        Crew.run(all, outcome -> {
            outcomes.add(outcome);
            if (!outcome.isCaught()) {
                Prey prey = preys.get(outcomes.size() - 1);
                output.out().println(outcome.text() + " " + prey.text() + "   | " + prey.code());
                output.out().flush();
            }
        });
        Map<String, Integer> ends = new LinkedHashMap<>();
        outcomes.forEach(o -> ends.merge(o.end().words(), 1, Integer::sum));
        output.out().println(ends + " " + (System.nanoTime() - t0) / 1e9 + " s");
        return 0;
    }
}
