package io.liverig.internal.turn;

/** Ends what Java does for a program whose turn was called off; nobody but the turn's beginner catches it. */
public final class TurnOver extends Error {
    private static final long serialVersionUID = 1L;

    public TurnOver() {
        super("the program's turn was called off", null, false, false);
    }
}
