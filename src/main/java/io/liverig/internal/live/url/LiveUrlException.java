package io.liverig.internal.live.url;

/** Says what is wrong with the address of a pusher or a player. */
public final class LiveUrlException extends Exception {
    private static final long serialVersionUID = 1L;

    /** How far the address got. */
    public enum Problem {
        /** It is no room:// address with parameters at all. */
        ADDRESS,
        /** It is, but its parameters do not lead into a room. */
        PARAMETER
    }

    private final Problem problem;
    private final String remedy;

    LiveUrlException(Problem problem, String message, String remedy) {
        super(message);
        this.problem = problem;
        this.remedy = remedy;
    }

    /** Returns how far the address got. */
    public Problem problem() {
        return problem;
    }

    /** Returns what to do about it. */
    public String remedy() {
        return remedy;
    }
}
