package io.liverig.conformance.framework.templates;

import io.liverig.conformance.NpmFlag;
import io.liverig.conformance.framework.engine.Engine;
import io.liverig.conformance.framework.engine.EngineException;
import io.liverig.conformance.framework.engine.OwnEngine;
import io.liverig.conformance.framework.engine.PublishedEngine;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.Output;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig framework templates}: what each template shows, on three engines. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = "Shows templates here, on the engine that WeChat publishes, and on the one before it.")
public final class TemplatesCommand implements Callable<Integer> {
    @Option(names = "--all", description = "also show what the engines agree in")
    private boolean all;

    @Mixin
    private Output output = new Output();

    @Mixin
    private NpmFlag npm = new NpmFlag();

    private int wrong;

    @Override
    public Integer call() throws IOException {
        Optional<PublishedEngine> published = PublishedEngine.start(npm.folder());
        Optional<SimulateEngine> simulate = SimulateEngine.start(npm.folder());
        try (OwnEngine own = new OwnEngine()) {
            Map<String, Engine> engines = new LinkedHashMap<>();
            engines.put("liverig", own);
            published.ifPresent(engine -> engines.put("glass-easel", engine));
            simulate.ifPresent(engine -> engines.put("miniprogram-simulate", engine));
            TemplateCase.all().forEach(each -> engines.forEach((name, engine) -> compare(each, name, engine)));
            summary(engines.keySet().stream().toList());
        } finally {
            published.ifPresent(PublishedEngine::close);
            simulate.ifPresent(SimulateEngine::close);
        }
        return wrong == 0 ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private void compare(TemplateCase wanted, String name, Engine engine) {
        List<String> shown = shown(wanted, engine);
        boolean same = shown.equals(wanted.shows());
        String reason = wanted.differs().get(name);
        if (same == (reason != null)) {
            wrong++;
        }
        if (all || !same) {
            String verdict = same ? "shows" : "shows something else" + (reason == null ? "" : ": " + reason);
            output.out().println(wanted.id() + ": " + name + " " + verdict);
            shown.forEach(line -> output.out().println("    " + line));
        }
        if (same && reason != null) {
            output.out().println(wanted.id() + ": " + name + " is listed with a difference, and shows none: " + reason);
        }
    }

    private static List<String> shown(TemplateCase wanted, Engine engine) {
        try {
            return Rendition.of(engine.traces(wanted.program()).get(0));
        } catch (EngineException refused) {
            return List.of("refused: " + refused.getMessage());
        }
    }

    private void summary(List<String> engines) {
        List<TemplateCase> cases = TemplateCase.all();
        output.out().println();
        output.out()
                .println(cases.size() + " templates on " + String.join(", ", engines) + "; " + wrong
                        + " unexplained differences; in the ledger: "
                        + cases.stream()
                                .filter(each -> each.differs().containsKey("glass-easel"))
                                .count()
                        + " of glass-easel, "
                        + cases.stream()
                                .filter(each -> each.differs().containsKey("miniprogram-simulate"))
                                .count()
                        + " of miniprogram-simulate");
        if (engines.size() < 3) {
            output.out().println("skipped: npm or Node is not there for the engines that are missing");
        }
    }
}
