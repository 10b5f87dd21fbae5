package io.liverig.internal.live.node;

import java.util.Collection;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the name that somebody may have meant. */
final class ClosestName {
    private ClosestName() {}

    /** Returns the name with the fewest differing letters, case and dashes left aside; null when none is near. */
    static @Nullable String among(Collection<String> names, String wanted) {
        String best = null;
        int least = 1 + bare(wanted).length() / 2;
        for (String name : names) {
            int distance = distance(bare(name), bare(wanted));
            if (distance < least) {
                least = distance;
                best = name;
            }
        }
        return best == null ? containing(names, wanted) : best;
    }

    private static @Nullable String containing(Collection<String> names, String wanted) {
        return names.stream()
                .filter(name -> bare(name).contains(bare(wanted)))
                .findFirst()
                .orElse(null);
    }

    private static String bare(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                corner = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
