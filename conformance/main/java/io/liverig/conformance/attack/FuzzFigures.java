package io.liverig.conformance.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** What became of the inputs, by kind. */
final class FuzzFigures {
    static final String HANG = "hangs";
    static final String STOPPED = "costs the program its turn: ";
    private static final int SHOWN = 600;

    /** One kind's. */
    private static final class Row {
        private long inputs;
        private long nanoseconds;
        private int crashes;
        private int hangs;
        private int stops;
    }

    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final List<String> harms = new ArrayList<>();
    private final Consumer<String> told;

    /** {@code told} hears of each harm at once. */
    FuzzFigures(List<FuzzTarget> targets, Consumer<String> told) {
        targets.forEach(target -> rows.put(target.name(), new Row()));
        this.told = told;
    }

    synchronized void add(FuzzTarget target, int inputs, long nanoseconds) {
        Row row = row(target);
        row.inputs += inputs;
        row.nanoseconds += nanoseconds;
    }

    /** An input was a script without an end. */
    synchronized void stop(FuzzTarget target) {
        row(target).stops++;
    }

    synchronized void harm(FuzzTarget target, String what, String input) {
        Row row = row(target);
        if (what.startsWith(HANG)) {
            row.hangs++;
        } else if (what.startsWith(STOPPED)) {
            row.stops++;
        } else {
            row.crashes++;
        }
        String line = target.name() + ": " + what + "\n  by " + shown(input);
        harms.add(line);
        told.accept(line);
    }

    private Row row(FuzzTarget target) {
        return rows.computeIfAbsent(target.name(), name -> new Row());
    }

    private static String shown(String input) {
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < Math.min(SHOWN, input.length()); i++) {
            char c = input.charAt(i);
            shown.append(c == '\n' ? "\\n" : c < ' ' || c > '~' ? String.format(Locale.ROOT, "\\u%04x", (int) c) : c);
        }
        return shown + (input.length() > SHOWN ? "... (" + input.length() + " characters)" : "");
    }

    synchronized List<String> harms() {
        return List.copyOf(harms);
    }

    synchronized long inputs() {
        return rows.values().stream().mapToLong(row -> row.inputs).sum();
    }

    /** Returns a table, its heading first. */
    synchronized List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.ROOT, "  %-18s %9s %8s %6s %8s %9s", "inputs", "tried", "crashes", "hangs", "stopped", "each"));
        rows.forEach((name, row) -> lines.add(String.format(
                Locale.ROOT,
                "  %-18s %9d %8d %6d %8d %6.0f us",
                name,
                row.inputs,
                row.crashes,
                row.hangs,
                row.stops,
                row.inputs == 0 ? 0 : row.nanoseconds / 1e3 / row.inputs)));
        return lines;
    }
}
