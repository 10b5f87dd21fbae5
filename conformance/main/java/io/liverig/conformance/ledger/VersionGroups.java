package io.liverig.conformance.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which implementations behave alike, by the properties that they break. */
public final class VersionGroups {
    private VersionGroups() {}

    /** Returns the table of what ledgers list. */
    public static String table(List<Ledger> ledgers) {
        Map<String, Set<String>> broken = new LinkedHashMap<>();
        ledgers.forEach(
                ledger -> broken.put(ledger.name(), ledger.counterexamples().keySet()));
        return table(broken);
    }

    /**
     * Returns a table: a line a group, with what this group breaks and the one before does not, and the reverse.
     *
     * @param broken the properties that each version breaks
     */
    public static String table(Map<String, Set<String>> broken) {
        StringBuilder table = new StringBuilder();
        Set<String> before = Set.of();
        for (Map.Entry<Set<String>, List<String>> group : groups(broken).entrySet()) {
            table.append(String.format(
                    Locale.ROOT,
                    "%-16s breaks %3d",
                    String.join(", ", group.getValue()),
                    group.getKey().size()));
            if (!before.isEmpty()) {
                table.append("; anew: ").append(less(group.getKey(), before));
                table.append("; no longer: ").append(less(before, group.getKey()));
            }
            table.append('\n');
            before = group.getKey();
        }
        return table.toString();
    }

    /** Returns the versions that break the same, by what they break. */
    public static Map<Set<String>, List<String>> groups(Map<String, Set<String>> broken) {
        Map<Set<String>, List<String>> groups = new LinkedHashMap<>();
        broken.forEach((version, ids) -> groups.computeIfAbsent(new TreeSet<>(ids), unused -> new ArrayList<>())
                .add(version));
        return groups;
    }

    private static String less(Set<String> left, Set<String> right) {
        Set<String> rest = new TreeSet<>(left);
        rest.removeAll(right);
        return rest.isEmpty() ? "none" : String.join(" ", rest);
    }
}
