package io.liverig.component;

import org.jspecify.annotations.Nullable;

/** The phone's keyboard: one text field has it, or none. */
final class Keyboard {
    private @Nullable TextField owner;

    boolean isOf(TextField field) {
        return owner == field;
    }

    void take(TextField field) {
        TextField before = owner;
        owner = field;
        if (before != null && before.isThere()) {
            before.lost(false);
        }
    }

    void leave(TextField field) {
        if (owner == field) {
            owner = null;
        }
    }

    /** A finger elsewhere sends the keyboard away, unless hold-keyboard keeps it. */
    void tapped(@Nullable Component component) {
        TextField present = owner;
        if (present != null && component != present && present.isThere() && !present.holdsKeyboard()) {
            present.blur();
        }
    }
}
