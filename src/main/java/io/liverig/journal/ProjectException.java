package io.liverig.journal;

/** A program that cannot be read. The message names the file, the fact and the remedy. */
public class ProjectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    /** Makes the exception for a problem. */
    public ProjectException(Problem problem) {
        super(problem.text());
        this.problem = problem;
    }

    /** Returns what is wrong, and where. */
    public final Problem problem() {
        return problem;
    }
}
