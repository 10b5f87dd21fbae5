package io.liverig.tool.scenario;

/** Says that a scenario cannot be read: which step, on which line, and what to write instead. */
public final class ScenarioException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ScenarioException(String message) {
        super(message);
    }
}
