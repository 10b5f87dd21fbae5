package io.liverig.conformance.framework.make;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What behaviors mix in: one that comes by two ways is left out, see the ledger for what the engines make of it. */
final class MixedIn {
    private static final Pattern OTHER = Pattern.compile("require\\('\\./(\\w+)\\.js'\\)");

    private MixedIn() {}

    /** Returns those of some behaviors by which none comes a second time. */
    static List<String> byOneWay(List<String> chosen, Map<String, String> files) {
        List<String> kept = new ArrayList<>();
        Set<String> met = new HashSet<>();
        for (String behavior : chosen) {
            Set<String> more = within(behavior, files);
            if (Collections.disjoint(met, more)) {
                kept.add(behavior);
                met.addAll(more);
            }
        }
        return kept;
    }

    private static Set<String> within(String behavior, Map<String, String> files) {
        Set<String> all = new HashSet<>(Set.of(behavior));
        Matcher other = OTHER.matcher(files.getOrDefault("b/" + behavior + ".js", ""));
        while (other.find()) {
            all.addAll(within(other.group(1), files));
        }
        return all;
    }
}
