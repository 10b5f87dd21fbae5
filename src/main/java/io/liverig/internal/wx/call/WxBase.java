package io.liverig.internal.wx.call;

import io.liverig.internal.clock.TaskQueue;
import io.liverig.internal.live.LiveContexts;
import io.liverig.internal.port.Navigator;
import io.liverig.internal.wx.phone.Listeners;
import io.liverig.internal.wx.phone.Phone;
import io.liverig.journal.Journal;

/**
 * What the wx functions of one program need of the rig.
 *
 * @param program the program's id
 * @param queue where what happens later is posted
 * @param journal where facts are written that the row of the call does not show
 * @param navigator the way to the page stack
 * @param live the way to live-pusher and live-player
 * @param listeners the way to the functions that the program registered
 * @param facts what app.json and the launch say
 * @param phone the scripted telephone that the program runs on
 */
public record WxBase(
        String program,
        TaskQueue queue,
        Journal journal,
        Navigator navigator,
        LiveContexts live,
        Listeners listeners,
        ProgramFacts facts,
        Phone phone) {}
