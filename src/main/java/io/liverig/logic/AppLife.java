package io.liverig.logic;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The program as a whole goes out of sight and comes back:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/operating-mechanism.html
 *
 * <p>The page in front is hidden before its app and shown behind it. No page says so; it is the order of a start, and
 * its reverse. A program that is suspended runs no script: what would have called it waits, and calls it when it is
 * restored, before the app's onShow. That order is not documented either.
 */
public final class AppLife {
    private final LogicLayer logic;
    private final Map<Object, Runnable> held = new LinkedHashMap<>();
    private boolean front = true;
    private boolean suspended;

    AppLife(LogicLayer logic) {
        this.logic = logic;
    }

    /** Tells whether the program is in front. */
    public boolean isInFront() {
        return front;
    }

    /** Tells whether the program's scripts are stopped at present. */
    public boolean isSuspended() {
        return suspended;
    }

    /** The program goes to the background: onHide of the page and of the app, then wx.onAppHide. */
    public void hide() {
        front = false;
        logic.post("onHide", () -> {
            PageInstance top = logic.pages().top();
            if (top != null) {
                logic.life().hide(top);
            }
        });
        logic.callApp("onHide", Map.of());
        logic.emit("appHide", Map.of());
    }

    /** The program's scripts stop, behind what is due already. */
    public void suspend() {
        logic.host().queue().post(logic.program(), "suspend", () -> suspended = !front);
    }

    /** The program comes to the front: what was held back, onShow of the app, wx.onAppShow, onShow of the page. */
    public void show() {
        front = true;
        suspended = false;
        held.values().forEach(task -> logic.post("held back", task));
        held.clear();
        logic.callApp("onShow", logic.host().launch());
        logic.emit("appShow", logic.host().launch());
        logic.post("onShow", () -> {
            PageInstance top = logic.pages().top();
            if (top != null && front && !top.isVisible()) {
                logic.life().show(top);
            }
        });
    }

    /** Runs a task that calls scripts, or holds it back while they are stopped. */
    void run(Runnable task) {
        run(task, task);
    }

    /** As {@link #run(Runnable)}; of tasks with the same key the first alone is held back. */
    void run(Object key, Runnable task) {
        if (suspended) {
            held.putIfAbsent(key, task);
        } else {
            task.run();
        }
    }
}
