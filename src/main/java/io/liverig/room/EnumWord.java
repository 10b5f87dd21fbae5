package io.liverig.room;

import java.util.Locale;

/** How events and refusals write one of a closed set of things. */
final class EnumWord {
    private EnumWord() {}

    static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
