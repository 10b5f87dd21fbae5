package io.liverig.internal.logic.world;

/** Leaves the script at the call with which it goes on without an end. */
final class RushingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RushingException() {
        super("the program goes on without an end", null, false, false);
    }
}
