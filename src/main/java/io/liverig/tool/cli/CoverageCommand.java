package io.liverig.tool.cli;

import io.liverig.Coverage;
import io.liverig.data.Fields;
import io.liverig.data.Json;
import io.liverig.tool.IoReason;
import io.liverig.tool.WholeFile;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code liverig coverage}: what of the components and of the framework is there, row by row. */
@Command(
        name = "coverage",
        versionProvider = Main.Version.class,
        description =
                "Says what of the components and the framework is there: done, kept (typed), scripted by a test, or"
                        + " absent.")
public final class CoverageCommand implements Subcommand {
    @Option(names = "--json", description = "Print one JSON document and nothing else.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Write a page with all rows and their sources.")
    private @Nullable Path html;

    @Mixin
    private Output output = new Output();

    @Override
    public Integer call() {
        PrintWriter out = output.out();
        Map<String, List<Coverage.Row>> sections = new LinkedHashMap<>();
        sections.put("live-pusher and live-player", Coverage.rows());
        sections.put("the other built-in components", Coverage.builtIn());
        sections.put("the framework", Coverage.framework());
        if (html != null) {
            write(html, CoveragePage.of(sections));
        }
        if (json) {
            List<Object> rows = new ArrayList<>();
            sections.forEach((section, all) -> all.forEach(row -> rows.add(data(section, row))));
            out.println(Json.writeIndented(rows));
        } else {
            sections.forEach((section, rows) -> {
                out.println("== " + section);
                print(out, rows);
            });
        }
        out.flush();
        return ExitCodes.OK;
    }

    private static void write(Path file, String text) {
        try {
            WholeFile.write(file, text);
        } catch (IOException e) {
            throw new UseException(file + ": can not be written: " + IoReason.of(e));
        }
    }

    private static void print(PrintWriter out, List<Coverage.Row> rows) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        rows.forEach(row -> counts.computeIfAbsent(row.component() + " " + row.kind() + "s", key -> new TreeMap<>())
                .merge(row.state(), 1, Integer::sum));
        counts.forEach((what, states) -> out.println(what + ": " + states));
        rows.stream()
                .filter(row -> row.state().equals("absent"))
                .forEach(row -> out.println("absent: " + row.component() + " " + row.kind() + " " + row.name()
                        + (row.meaning().isEmpty() ? "" : " (" + row.meaning() + ")")
                        + (row.reason().isEmpty() ? "" : ": " + row.reason())));
    }

    private static Map<String, Object> data(String section, Coverage.Row row) {
        Map<String, Object> data = Fields.of("section", section)
                .and("component", row.component())
                .and("kind", row.kind())
                .and("name", row.name())
                .and("meaning", row.meaning())
                .and("state", row.state())
                .and("confidence", row.confidence())
                .and("reason", row.reason())
                .and("sources", row.sources());
        return data;
    }
}
