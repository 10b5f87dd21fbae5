package io.liverig.conformance.mutation;

/** Says that a mutant's change cannot be made any more. */
public final class StaleMutantException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StaleMutantException(String message) {
        super(message);
    }
}
