package io.liverig.tool.cli;

import io.liverig.journal.Row;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.Consumer;

/** Prints rows for people as they happen: clock, program, page or room, code or kind, and what it says. */
final class TimelinePrinter implements Consumer<Row> {
    private final PrintWriter out;
    private final long startMillis;
    private final boolean severalPrograms;
    private final Quiet quiet;

    TimelinePrinter(PrintWriter out, long startMillis, boolean verbose, boolean severalPrograms) {
        this.out = out;
        this.startMillis = startMillis;
        this.severalPrograms = severalPrograms;
        this.quiet = new Quiet(verbose);
    }

    @Override
    public void accept(Row row) {
        if (quiet.shows(row)) {
            out.println(line(row));
            out.flush();
        }
    }

    private String line(Row row) {
        long at = row.atMillis() - startMillis;
        String program = severalPrograms ? String.format(Locale.ROOT, "%-14s", row.program()) : "";
        return String.format(
                        Locale.ROOT,
                        "%5d.%03d  %s%-20s %-8s %s",
                        at / 1000,
                        at % 1000,
                        program,
                        place(row),
                        RowText.mark(row),
                        RowText.text(row))
                .stripTrailing();
    }

    /** Returns the page without its folders, and without the number of its instance when it is the first. */
    private static String place(Row row) {
        String page = row.place().substring(row.place().lastIndexOf('/') + 1);
        return page.endsWith("#1") ? page.substring(0, page.length() - 2) : page;
    }
}
