package io.liverig.internal.logic.host;

import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.bridge.ScriptFaults;
import io.liverig.internal.clock.Task;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.journal.Place;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Timers of a program, on the rig's clock.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/base/timer/setTimeout.html
 */
public final class TimerHost {
    private final ProgramScripts scripts;
    private final Map<Integer, Task> tasks = new HashMap<>();

    public TimerHost(ProgramScripts scripts) {
        this.scripts = scripts;
    }

    public void contribute(Map<String, HostFunction> host) {
        host.put("startTimer", args -> {
            String name = args[3].asString().isEmpty() ? "" : " " + args[3].asString();
            start(args[0].asInt(), (long) args[1].asDouble(), args[2].asBoolean(), name, ScriptFaults.placeOf(args[4]));
            return null;
        });
        host.put("stopTimer", args -> {
            Task task = tasks.remove(args[0].asInt());
            if (task != null) {
                task.cancel();
            }
            return null;
        });
        host.put("now", args -> (double) scripts.queue().nowMillis());
        host.put("seed", args -> (int) scripts.settings().seed());
    }

    private void start(int id, long delay, boolean periodic, String name, @Nullable Place at) {
        String what = (periodic ? "setInterval" : "setTimeout") + name + " " + delay + " ms";
        Runnable run = () -> {
            if (!periodic) {
                tasks.remove(id);
            }
            scripts.enterAt(what, at, "timer", id);
        };
        Runnable gated = scripts.gated("timer " + id, run);
        Task task = periodic
                ? scripts.queue().every(delay, scripts.program(), what, gated)
                : scripts.queue().after(delay, scripts.program(), what, gated);
        tasks.put(id, task);
    }
}
