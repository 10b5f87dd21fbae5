package io.liverig.conformance.bench;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;

/** Prints rates, a column for each number of users. */
record RateTable(PrintWriter out, List<Integer> users) {
    void head(PageListeners handlers) {
        out.println();
        out.println("  " + handlers.words());
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "    %-28s", "users"));
        users.forEach(count -> line.append(String.format(Locale.ROOT, "%,10d", count)));
        out.println(line.append("   ").append(flatHead()));
    }

    private String flatHead() {
        return "an event with " + last() + " costs, beside one with " + users.get(0);
    }

    private int last() {
        return users.get(users.size() - 1);
    }

    void rates(String name, List<Double> rates) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "    %-28s", name));
        rates.forEach(rate -> line.append(String.format(Locale.ROOT, "%,10.0f", rate)));
        double flatness = rates.get(0) / rates.get(rates.size() - 1);
        out.println(line.append(String.format(Locale.ROOT, "   %.1f times", flatness)));
        out.flush();
    }

    void ratio(String name, List<Double> ours, List<Double> theirs) {
        StringBuilder line = new StringBuilder(String.format(Locale.ROOT, "    %-28s", name));
        for (int i = 0; i < users.size(); i++) {
            line.append(String.format(Locale.ROOT, "%9.1fx", ours.get(i) / theirs.get(i)));
        }
        out.println(line);
        out.flush();
    }
}
