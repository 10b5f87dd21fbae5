package io.liverig.internal.view.wxml;

import io.liverig.journal.Place;
import java.util.Arrays;

/** The text of one WXML file, without BOM and with plain line ends, that knows lines and columns. */
final class Source {
    private final String file;
    private final String text;
    private final int[] lineStarts;
    private final int lastClose;

    Source(String file, String raw) {
        this.file = file;
        String plain = raw.startsWith("\uFEFF") ? raw.substring(1) : raw;
        this.text =
                plain.indexOf('\r') < 0 ? plain : plain.replace("\r\n", "\n").replace('\r', '\n');
        this.lineStarts = lineStarts(text);
        this.lastClose = text.lastIndexOf("}}");
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[1 + (int) text.chars().filter(c -> c == '\n').count()];
        int line = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            starts[line++] = at + 1;
        }
        return starts;
    }

    /** Returns where closing braces stand last, or -1 when there are none. */
    int lastClose() {
        return lastClose;
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Returns the place of a character, by its index in {@link #text}. */
    Place place(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        int line = found >= 0 ? found : -found - 2;
        return new Place(file, line + 1, offset - lineStarts[line] + 1);
    }
}
