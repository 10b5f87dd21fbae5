package io.liverig.conformance.cli;

import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.suite.ChapterNames;
import io.liverig.conformance.suite.Property;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** How far a run has come, on the error stream: a counter that runs on a terminal, elsewhere a line a chapter. */
final class ProgressLine {
    private static final String CLEAR = "\r" + " ".repeat(78) + "\r";

    private final PrintWriter err;
    private final boolean runs;
    private final Map<String, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> tried = new HashMap<>();
    private final int total;
    private int done;

    ProgressLine(PrintWriter err, boolean runs, List<Property> properties, int implementations) {
        this.err = err;
        this.runs = runs;
        this.total = properties.size() * implementations;
        properties.forEach(property -> sizes.merge(property.entry().chapter(), 1, Integer::sum));
    }

    /** Takes a verdict into account. */
    void took(Implementation implementation, Verdict verdict) {
        done++;
        String chapter = verdict.entry().chapter();
        int count = tried.merge(implementation.name() + " " + chapter, 1, Integer::sum);
        int size = Objects.requireNonNull(sizes.get(chapter));
        String name = Objects.requireNonNull(ChapterNames.ALL.get(chapter));
        if (runs) {
            String line = String.format(
                    Locale.ROOT,
                    "%d of %d  %s: %s %s %d of %d",
                    done,
                    total,
                    implementation.name(),
                    chapter,
                    name,
                    count,
                    size);
            err.print(CLEAR + line.substring(0, Math.min(line.length(), 78)));
        } else if (count == size) {
            err.println(String.format(
                    Locale.ROOT, "%4d of %d  %s: %s %s tried", done, total, implementation.name(), chapter, name));
        }
        err.flush();
    }

    /** Makes room for a line of its own. */
    void clear() {
        if (runs) {
            err.print(CLEAR);
            err.flush();
        }
    }
}
