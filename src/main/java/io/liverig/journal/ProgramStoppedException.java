package io.liverig.journal;

/** Says that a program was stopped, by the watchdog or by the heap, and runs no further. */
public final class ProgramStoppedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public ProgramStoppedException(String message) {
        super(message);
    }
}
