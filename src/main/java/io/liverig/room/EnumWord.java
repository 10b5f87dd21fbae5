package io.liverig.room;

import java.util.Locale;

/** How events and refusals write one of a closed set of things. */
public final class EnumWord {
    private EnumWord() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
