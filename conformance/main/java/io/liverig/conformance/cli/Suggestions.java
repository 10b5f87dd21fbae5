package io.liverig.conformance.cli;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.suite.ChapterNames;
import io.liverig.conformance.suite.Property;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Properties and chapters whose ids are near to one that is none. */
final class Suggestions {
    private static final int MOST = 3;

    private Suggestions() {}

    /** Returns what to write in place of an id, as a sentence's end. */
    static String near(String id) {
        List<String> near = Stream.concat(
                        ChapterNames.ALL.keySet().stream(),
                        Chapters.ALL.stream().map(Property::id))
                .distinct()
                .sorted(Comparator.comparingInt((String known) -> distance(id.toUpperCase(Locale.ROOT), known))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST)
                .toList();
        return "near ones are " + String.join(", ", near) + "; chapters are the letters "
                + String.join(" ", ChapterNames.ALL.keySet());
    }

    /** Counts the characters to add, take away or change. */
    private static int distance(String left, String right) {
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(changed, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
