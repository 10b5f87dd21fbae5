package io.liverig.conformance.stateful;

/**
 * What never may happen, and did.
 *
 * @param rule the rule's name
 * @param message what was seen
 */
record Violation(String rule, String message) {
    /** Says so from the midst of a sequence. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Violation violation;

        Found(Violation violation) {
            super(violation.toString());
            this.violation = violation;
        }

        Violation violation() {
            return violation;
        }
    }

    static Found found(String rule, String message) {
        return new Found(new Violation(rule, message));
    }

    @Override
    public String toString() {
        return rule + ": " + message;
    }
}
