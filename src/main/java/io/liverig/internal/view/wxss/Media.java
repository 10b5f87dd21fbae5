package io.liverig.internal.view.wxss;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Judges media queries by width, height and orientation. */
final class Media {
    private static final Pattern PART = Pattern.compile("\\(\\s*([a-z-]+)\\s*:\\s*([^)]+?)\\s*\\)");

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

    static Verdict judge(String query, Viewport room) {
        String text = query.toLowerCase(Locale.ROOT);
        if (text.contains(",") || text.contains("not ")) {
            return Verdict.UNKNOWN;
        }
        if (text.startsWith("print")) {
            return Verdict.FAILS;
        }
        Matcher part = PART.matcher(text);
        Verdict all = Verdict.HOLDS;
        while (part.find()) {
            Verdict one = judge(part.group(1), part.group(2), room);
            all = all == Verdict.FAILS || one == Verdict.FAILS ? Verdict.FAILS : one == Verdict.UNKNOWN ? one : all;
        }
        return all;
    }

    private static Verdict judge(String feature, String value, Viewport room) {
        double wanted = new Length(room, 16).of(value, 0);
        return switch (feature) {
            case "min-width" -> verdict(room.width() >= wanted);
            case "max-width" -> verdict(room.width() <= wanted);
            case "width" -> verdict(room.width() == wanted);
            case "min-height" -> verdict(room.height() >= wanted);
            case "max-height" -> verdict(room.height() <= wanted);
            case "height" -> verdict(room.height() == wanted);
            case "orientation" -> verdict(value.equals(room.width() > room.height() ? "landscape" : "portrait"));
            default -> Verdict.UNKNOWN;
        };
    }

    private static Verdict verdict(boolean holds) {
        return holds ? Verdict.HOLDS : Verdict.FAILS;
    }
}
