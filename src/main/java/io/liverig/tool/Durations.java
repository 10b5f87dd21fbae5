package io.liverig.tool;

import java.time.Duration;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lengths of time as people write them: {@code 10s}, {@code 250ms}, {@code 1.5m}, {@code 2h}. */
public final class Durations {
    private static final Pattern FORM = Pattern.compile("(\\d+(?:\\.\\d+)?)(ms|s|m|h)");
    private static final Map<String, Long> MILLIS = Map.of("ms", 1L, "s", 1000L, "m", 60_000L, "h", 3_600_000L);

    private Durations() {}

    /** Returns whether a text is a length of time. */
    public static boolean isOne(String text) {
        return FORM.matcher(text).matches();
    }

    /**
     * Reads a length of time.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static Duration parse(String text) {
        Matcher form = FORM.matcher(text);
        if (!form.matches()) {
            throw new IllegalArgumentException("\"" + text + "\" is no length of time; write 10s, 250ms, 1.5m or 2h");
        }
        Long unit = MILLIS.getOrDefault(form.group(2), 1L);
        return Duration.ofMillis(Math.round(Double.parseDouble(form.group(1)) * unit));
    }
}
