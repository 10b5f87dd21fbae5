package io.liverig.conformance.framework.templates;

import io.liverig.conformance.framework.Engine;
import io.liverig.conformance.framework.EngineException;
import io.liverig.conformance.framework.OwnEngine;
import io.liverig.conformance.framework.PublishedEngine;
import io.liverig.tool.cli.ExitCodes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code liverig framework templates}: what each template shows, on three engines. */
@Command(
        name = "templates",
        mixinStandardHelpOptions = true,
        description = "Shows templates here, on the engine that WeChat publishes, and on the one before it.")
public final class TemplatesCommand implements Callable<Integer> {
    @Spec
    @Nullable
    CommandSpec spec;

    @Option(names = "--all", description = "also show what the engines agree in")
    private boolean all;

    @Option(
            names = "--npm",
            paramLabel = "DIR",
            defaultValue = "target/npm",
            description = "where npm keeps what it fetches (${DEFAULT-VALUE})")
    private Path npm = Path.of("");

    private int wrong;

    @Override
    public Integer call() throws IOException {
        Optional<PublishedEngine> published = PublishedEngine.start(npm);
        Optional<SimulateEngine> simulate = SimulateEngine.start(npm);
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
            out().println(wanted.id() + ": " + name + " " + verdict);
            shown.forEach(line -> out().println("    " + line));
        }
        if (same && reason != null) {
            out().println(wanted.id() + ": " + name + " is listed with a difference, and shows none: " + reason);
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
        out().println();
        out().println(cases.size() + " templates on " + String.join(", ", engines) + "; " + wrong
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
            out().println("skipped: npm or Node is not there for the engines that are missing");
        }
    }

    private PrintWriter out() {
        return Objects.requireNonNull(spec).commandLine().getOut();
    }
}
