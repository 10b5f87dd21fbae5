package io.liverig.internal.component.kit;

import org.jspecify.annotations.Nullable;

/** The phone's keyboard: one text field has it, or none. */
public final class Keyboard {
    /** What can have the keyboard. */
    public interface Owner {
        /** Returns whether it is on its page. */
        boolean isThere();

        /** Returns whether it keeps the keyboard when a finger goes elsewhere. */
        boolean holdsKeyboard();

        /**
         * Another one has the keyboard, or nobody.
         *
         * @param closes whether nobody has
         */
        void lost(boolean closes);

        /** Sends the keyboard away. */
        void blur();
    }

    private @Nullable Owner owner;

    public boolean isOf(Owner field) {
        return owner == field;
    }

    public void take(Owner field) {
        Owner before = owner;
        owner = field;
        if (before != null && before.isThere()) {
            before.lost(false);
        }
    }

    public void leave(Owner field) {
        if (owner == field) {
            owner = null;
        }
    }

    /** A finger elsewhere sends the keyboard away, unless hold-keyboard keeps it. */
    public void tapped(@Nullable Component component) {
        Owner present = owner;
        if (present != null && component != present && present.isThere() && !present.holdsKeyboard()) {
            present.blur();
        }
    }
}
