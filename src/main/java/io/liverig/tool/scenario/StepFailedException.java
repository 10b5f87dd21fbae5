package io.liverig.tool.scenario;

/** Says that a step could not be done: no such element, no such user, a program that was stopped. */
public final class StepFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepFailedException(Step step, RuntimeException cause) {
        super(step + ": " + cause.getMessage(), cause);
    }
}
