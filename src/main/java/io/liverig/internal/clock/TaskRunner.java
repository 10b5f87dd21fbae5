package io.liverig.internal.clock;

/** Runs the tasks of one owner, so that what fails in one of them is the owner's and not the queue's. */
public interface TaskRunner {
    /**
     * Runs one task.
     *
     * @param what the task's name
     */
    void run(String what, Runnable body);
}
