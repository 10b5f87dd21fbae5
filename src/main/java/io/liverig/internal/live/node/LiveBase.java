package io.liverig.internal.live.node;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.journal.Journal;
import io.liverig.options.LiveSettings;

/** What the live components of one program stand on: its tasks, its journal, its phone. */
public final class LiveBase {
    private final String program;
    private final TaskQueue queue;
    private final Journal journal;
    private final LiveSources sources;
    private final LiveSettings settings;
    private final Conditions conditions = new Conditions();

    /**
     * Stands on a phone that is well.
     *
     * @param program the program's id; owner of all tasks
     * @param queue the rig's queue
     * @param journal where events, calls and faults are noted
     * @param sources where rooms, media and files come from
     * @param settings what devices do not promise
     */
    public LiveBase(String program, TaskQueue queue, Journal journal, LiveSources sources, LiveSettings settings) {
        this.program = program;
        this.queue = queue;
        this.journal = journal;
        this.sources = sources;
        this.settings = settings;
    }

    public String program() {
        return program;
    }

    public TaskQueue queue() {
        return queue;
    }

    public Journal journal() {
        return journal;
    }

    public LiveSources sources() {
        return sources;
    }

    public LiveSettings settings() {
        return settings;
    }

    /** Returns how the phone is doing. */
    public Conditions conditions() {
        return conditions;
    }

    /** Queues a task of the program. */
    public void post(String what, Runnable body) {
        queue.post(program, what, body);
    }
}
