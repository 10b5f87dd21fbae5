package io.liverig.journal;

/** Says that a script that was called from outside threw. */
public final class ScriptException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    public ScriptException(Fault fault) {
        super(fault.text());
        this.fault = fault;
    }

    /** Returns what was thrown, with the program's file and line. */
    public Fault fault() {
        return fault;
    }
}
