package io.liverig.tool.cli;

/** Says that a command was used wrongly; the message tells what to write instead. */
public final class UseException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes the exception with its message. */
    public UseException(String message) {
        super(message);
    }
}
