package io.liverig.journal;

/**
 * Something wrong in a program's files: subject and fact, the place, and what to do about it.
 *
 * @param kind what kind of fault it is
 * @param at the file, with line and column when they are known
 * @param message what is wrong, in one sentence without a full stop
 * @param remedy what to do about it
 */
public record Problem(FaultKind kind, Place at, String message, String remedy) {
    /** Returns the problem as a person reads it: place, message, remedy. */
    public String text() {
        return at + ": " + message + "; " + remedy;
    }

    /** Returns the problem as a fault of a running program. */
    public Fault fault(String program) {
        return Fault.of(program, kind, message, at, remedy);
    }
}
