package io.liverig.internal.live.node;

import java.util.Arrays;

/**
 * A version of WeChat's base library: {@code 2.10.0}.
 *
 * @param text numbers with points between
 */
public record LibraryVersion(String text) {
    /** Has everything. */
    public static final LibraryVersion NEWEST = new LibraryVersion("9999.0.0");

    public LibraryVersion {
        if (!text.matches("\\d{1,4}(\\.\\d{1,4}){0,3}")) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no version of the base library; write it as 2.10.0");
        }
    }

    /** Returns whether something is there that needs a version; "" needs none. */
    public boolean has(String minimum) {
        return minimum.isEmpty() || Arrays.compare(numbers(text), numbers(minimum)) >= 0;
    }

    private static int[] numbers(String version) {
        return Arrays.stream(version.split("\\.")).mapToInt(Integer::parseInt).toArray();
    }
}
