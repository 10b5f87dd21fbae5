package io.liverig.internal.view.wxss;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges media queries by width, height and orientation. */
final class Media {
    private static final Pattern PART = Pattern.compile("\\(\\s*([a-z-]+)\\s*:\\s*([^)]+?)\\s*\\)");

    /** Nobody can say of a query that is longer. */
    private static final int LONGEST = 1_000;

    /** What a query comes to. */
    enum Verdict {
        /** The rules count. */
        HOLDS,
        /** The rules do not count. */
        FAILS,
        /** Nobody can say. */
        UNKNOWN
    }

    private Media() {}

    static Verdict judge(String query, Viewport viewport) {
        String text = query.toLowerCase(Locale.ROOT);
        if (text.contains(",") || text.contains("not ") || text.length() > LONGEST) {
            return Verdict.UNKNOWN;
        }
        if (text.startsWith("print")) {
            return Verdict.FAILS;
        }
        Matcher part = PART.matcher(text);
        Verdict all = Verdict.HOLDS;
        while (part.find()) {
            Verdict one = judge(part.group(1), part.group(2), viewport);
            all = all == Verdict.FAILS || one == Verdict.FAILS ? Verdict.FAILS : one == Verdict.UNKNOWN ? one : all;
        }
        return all;
    }

    private static Verdict judge(String feature, String value, Viewport viewport) {
        double wanted = new Length(viewport, 16).of(value, 0);
        return switch (feature) {
            case "min-width" -> verdict(viewport.width() >= wanted);
            case "max-width" -> verdict(viewport.width() <= wanted);
            case "width" -> verdict(viewport.width() == wanted);
            case "min-height" -> verdict(viewport.height() >= wanted);
            case "max-height" -> verdict(viewport.height() <= wanted);
            case "height" -> verdict(viewport.height() == wanted);
            case "orientation" ->
                verdict(value.equals(viewport.width() > viewport.height() ? "landscape" : "portrait"));
            default -> Verdict.UNKNOWN;
        };
    }

    private static Verdict verdict(boolean holds) {
        return holds ? Verdict.HOLDS : Verdict.FAILS;
    }
}
