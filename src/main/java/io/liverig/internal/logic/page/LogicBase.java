package io.liverig.internal.logic.page;

import io.liverig.internal.bridge.ScriptSettings;
import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.logic.world.Worker;
import io.liverig.journal.Journal;
import java.util.Map;

/**
 * What a logic layer needs of its rig.
 *
 * @param program the id of the program
 * @param queue the rig's queue
 * @param journal where everything is written down
 * @param worker the thread on which it runs
 * @param settings what the scripts must not take from the machine
 * @param launch the launch options: path, query, scene, referrerInfo
 */
public record LogicBase(
        String program,
        TaskQueue queue,
        Journal journal,
        Worker worker,
        ScriptSettings settings,
        Map<String, Object> launch) {}
