package io.liverig.tool.cli;

/** What {@code liverig} ends with. */
public final class ExitCodes {
    /** Everything is as it should be. */
    public static final int OK = 0;

    /** The program, or the SDK that was checked, failed. */
    public static final int FAILED = 1;

    /** The command was used wrongly, names what cannot be read, or writes where nothing can be written. */
    public static final int WRONG_USE = 2;

    /** LiveRig itself failed; that is a bug of ours. */
    public static final int BUG = 3;

    private ExitCodes() {}
}
