package io.liverig.internal.logic.page;

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
    private final ProgramScripts scripts;
    private final PageLife life;

    public AppLife(ProgramScripts scripts, PageLife life) {
        this.scripts = scripts;
        this.life = life;
    }

    /** Returns whether the program is in front. */
    public boolean isInFront() {
        return scripts.state().isInFront();
    }

    /** Returns whether the program's scripts are stopped now. */
    public boolean isSuspended() {
        return scripts.state().isSuspended();
    }

    /** The program goes to the background: onHide of the page and of the app, then wx.onAppHide. */
    public void hide() {
        scripts.state().behind();
        scripts.post("onHide", () -> {
            PageInstance top = scripts.pages().top();
            if (top != null) {
                life.hide(top);
            }
        });
        scripts.callApp("onHide", Map.of());
        scripts.emit("appHide", Map.of());
    }

    /** The program's scripts stop, behind what is due already. */
    public void suspend() {
        scripts.queue().post(scripts.program(), "suspend", scripts.state()::suspend);
    }

    /** The program comes to the front: what was held back, onShow of the app, wx.onAppShow, onShow of the page. */
    public void show() {
        scripts.state().restore().forEach(task -> scripts.post("held back", task));
        scripts.callApp("onShow", scripts.launch());
        scripts.emit("appShow", scripts.launch());
        scripts.post("onShow", () -> {
            PageInstance top = scripts.pages().top();
            if (top != null && isInFront() && !top.isVisible()) {
                life.show(top);
            }
        });
    }
}
