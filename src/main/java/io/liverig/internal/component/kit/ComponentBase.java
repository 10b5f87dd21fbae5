package io.liverig.internal.component.kit;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.options.ComponentSettings;

/**
 * What the built-in components of one program stand on.
 *
 * @param program the program's id; owner of all tasks
 * @param queue the rig's queue
 * @param journal where events and notices are noted
 * @param settings what no source settles
 * @param around the program and the phone
 */
public record ComponentBase(
        String program, TaskQueue queue, Journal journal, ComponentSettings settings, Surroundings around) {
    /** Queues a task of the program. */
    public void post(String what, Runnable body) {
        queue.post(program, what, body);
    }
}
