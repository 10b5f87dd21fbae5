package io.liverig.internal.turn;

import java.util.function.Supplier;

/**
 * Carries what a test's own code threw, as it answered for a server or a user, past everything that takes exceptions for
 * the program's or the rig's, back to the test.
 */
public final class TestFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RuntimeException thrown;

    private TestFailure(RuntimeException thrown) {
        super(thrown);
        this.thrown = thrown;
    }

    /** Returns what was thrown. */
    public RuntimeException thrown() {
        return thrown;
    }

    /** Runs a test's code. */
    public static void of(Runnable code) {
        from(() -> {
            code.run();
            return code;
        });
    }

    /** Runs a test's code and returns what it gives. */
    public static <T> T from(Supplier<T> code) {
        try {
            return code.get();
        } catch (TestFailure told) {
            throw told;
        } catch (RuntimeException thrown) {
            throw new TestFailure(thrown);
        }
    }
}
