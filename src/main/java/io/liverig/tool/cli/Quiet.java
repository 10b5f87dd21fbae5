package io.liverig.tool.cli;

import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out what comes again and again: of netstatus, volume and music progress the first of each node is shown, and so
 * is the setData it causes.
 */
final class Quiet {
    private static final Set<String> OFTEN = Set.of("netstatus", "audiovolumenotify", "bgmprogress");

    private final boolean verbose;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> hushed = new HashMap<>();

    Quiet(boolean verbose) {
        this.verbose = verbose;
    }

    boolean shows(Row row) {
        if (verbose) {
            return true;
        }
        if (row.kind() == RowKind.EVENT && OFTEN.contains(row.name())) {
            boolean first = seen.add(row.program() + " " + row.detail().get("node") + " " + row.name());
            hushed.put(row.program(), first ? -1L : row.atMillis());
            return first;
        }
        if (row.kind() == RowKind.SET_DATA) {
            return hushed.getOrDefault(row.program(), -1L) != row.atMillis();
        }
        hushed.remove(row.program());
        return true;
    }
}
