package io.liverig.room;

import java.util.Locale;
import java.util.Optional;

/** The kinds of streams that a user can publish. */
public enum StreamKind {
    /** Camera and microphone. */
    MAIN,
    /** The shared screen, video only. */
    AUX,
    /** The main stream's picture once more, smaller. */
    SMALL;

    /** Returns TRTC's own word: {@code main}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Finds the kind of a word, exactly as TRTC writes it. */
    public static Optional<StreamKind> ofWord(String word) {
        for (StreamKind kind : values()) {
            if (kind.word().equals(word)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
