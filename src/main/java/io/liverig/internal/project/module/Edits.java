package io.liverig.internal.project.module;

import io.liverig.internal.project.text.JsText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text that keep its lines. They must not overlap. */
final class Edits {
    private final String text;
    private final List<Edit> edits = new ArrayList<>();

    Edits(String text) {
        this.text = text;
    }

    /** Puts other text in place of a range, followed by the range's own line ends. */
    void replace(int start, int end, String with) {
        edits.add(new Edit(start, end, with + JsText.lineEnds(text, start, end)));
    }

    /** Puts text before an offset. */
    void insert(int at, String what) {
        edits.add(new Edit(at, at, what));
    }

    /** Puts spaces over a range. */
    void blank(int start, int end) {
        edits.add(new Edit(start, end, " ".repeat(end - start)));
    }

    /** Returns the text with all replacements made. */
    String apply() {
        edits.sort(Comparator.comparingInt(Edit::start).thenComparingInt(Edit::end));
        StringBuilder out = new StringBuilder(text.length() + 256);
        int from = 0;
        for (Edit edit : edits) {
            out.append(text, from, edit.start()).append(edit.with());
            from = edit.end();
        }
        return out.append(text, from, text.length()).toString();
    }

    private record Edit(int start, int end, String with) {}
}
