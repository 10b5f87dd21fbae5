package io.liverig.internal.logic.host;

import io.liverig.data.JsValues;
import io.liverig.internal.bridge.HostFunction;
import io.liverig.internal.logic.page.PageInstance;
import io.liverig.internal.logic.page.ProgramScripts;
import io.liverig.journal.RowKind;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Carries animations by key frames to the view, each as a task behind the setData before it, and their callbacks back:
 * https://developers.weixin.qq.com/miniprogram/dev/framework/view/animation.html
 *
 * <p>The page does not say what becomes of a callback when the selector means nothing: here it is never called, and a
 * notice says so. On a page that is gone by then it is not called either.
 */
final class AnimationHost {
    private final ProgramScripts scripts;
    private final QueryHost pages;

    AnimationHost(ProgramScripts scripts, QueryHost pages) {
        this.scripts = scripts;
        this.pages = pages;
    }

    void contribute(Map<String, HostFunction> host) {
        host.put(
                "animate",
                args -> begin("animate", args[0].asInt(), args[1].asInt(), args[2].asString(), args[3].asInt()));
        host.put(
                "clearAnimation",
                args -> begin("clearAnimation", args[0].asInt(), args[1].asInt(), args[2].asString(), args[3].asInt()));
    }

    private @Nullable Object begin(String what, int number, int component, String text, int callback) {
        PageInstance page = pages.page(number);
        if (page == null || !(QueryHost.parse(text) instanceof Map<?, ?> asked)) {
            drop(what, callback);
            return null;
        }
        Map<String, Object> detail = new LinkedHashMap<>();
        asked.forEach((name, value) -> detail.put(JsValues.text(name), value));
        scripts.row(page.ref().toString(), RowKind.CALL, what, detail);
        pages.whenOpen(page, what, () -> {
            if (page.isGone()) {
                drop(what, callback);
            } else if (what.equals("animate")) {
                animate(page, component, asked, callback);
            } else {
                scripts.view().questions().clearAnimation(page.ref(), component, asked);
                finish(what, page, callback);
            }
        });
        return null;
    }

    private void animate(PageInstance page, int component, Map<?, ?> asked, int callback) {
        if (!scripts.view().questions().animate(page.ref(), component, asked)) {
            scripts.notice(
                    "animate",
                    "\"" + asked.get("selector")
                            + "\" means no node, or its scrollSource none; nothing is animated, and no callback comes");
            drop("animate", callback);
        } else if (callback > 0) {
            long duration = Math.round(JsValues.number(asked.get("duration")));
            scripts.after(duration, "end of animate", "animate " + callback, () -> finish("animate", page, callback));
        }
    }

    private void finish(String what, PageInstance page, int callback) {
        if (page.isGone()) {
            drop(what, callback);
        } else if (callback > 0) {
            scripts.enter("callback of " + what, "animated", callback);
        }
    }

    private void drop(String what, int callback) {
        if (callback > 0) {
            scripts.post(what, () -> scripts.enter(what, "animationDropped", callback));
        }
    }
}
