package io.liverig.internal.bridge;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** The rows that a program can call, in the order in which its scripts know them by number. */
public final class HostTable {
    /** One script for all programs with the same names; a rig has one set of them, tests a few. */
    private static final Map<List<String>, Source> SCRIPTS = new ConcurrentHashMap<>();

    private final List<HostRow> rows;
    private final List<String> missing;

    /**
     * Makes a table.
     *
     * @param rows in the order of the members of wx
     * @param missing names of wx that are documented and have no row
     */
    public HostTable(List<HostRow> rows, List<String> missing) {
        this.rows = List.copyOf(rows);
        this.missing = missing;
    }

    /** Returns a row by its number. */
    public HostRow row(int index) {
        return rows.get(index);
    }

    /** Returns the function that makes wx; only from within a host call. */
    public Value script() {
        List<String> names = Stream.concat(rows.stream().map(HostRow::name), missing.stream())
                .toList();
        Source source =
                SCRIPTS.computeIfAbsent(names, key -> Engines.source(Engines.OWN + "wx", HostScript.of(rows, missing)));
        return Context.getCurrent().eval(source);
    }
}
