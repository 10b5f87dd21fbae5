package io.liverig.logic;

import io.liverig.bridge.HostRow;
import io.liverig.bridge.ScriptSettings;
import io.liverig.clock.TaskQueue;
import io.liverig.journal.Journal;
import java.util.List;
import java.util.Map;

/**
 * What a logic layer needs of its rig.
 *
 * @param program the id of the program
 * @param queue the rig's queue
 * @param journal where everything is taken down
 * @param worker the thread on which it runs
 * @param files the program's modules and pages
 * @param view the view layer below
 * @param settings what the scripts must not take from the machine
 * @param rows what the scripts can call, in the order of the members of wx
 * @param missing names that WeChat documents for wx and the rig does not have
 * @param launch the launch options: path, query, scene, referrerInfo
 */
public record LogicHost(
        String program,
        TaskQueue queue,
        Journal journal,
        Worker worker,
        ProgramFiles files,
        ViewPort view,
        ScriptSettings settings,
        List<HostRow> rows,
        List<String> missing,
        Map<String, Object> launch) {}
