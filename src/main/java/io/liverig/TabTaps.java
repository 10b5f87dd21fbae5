package io.liverig;

import io.liverig.internal.program.ProgramRuntime;
import io.liverig.internal.program.RigCore;
import io.liverig.internal.project.TabBar;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Taps on the tab bar.
 *
 * <p>onTabItemTap: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onTabItemTap-Object-object .
 * The official page does not say when; here it comes last, when the tab's page is shown.
 */
final class TabTaps {
    private final RigCore core;
    private final ProgramRuntime runtime;

    TabTaps(RigCore core, ProgramRuntime runtime) {
        this.core = core;
        this.runtime = runtime;
    }

    PageHandle tap(MiniProgram program, int index) {
        TabBar bar = runtime.project().app().tabBar();
        if (bar == null || index < 0 || index >= bar.pagePaths().size()) {
            throw new IllegalArgumentException("the tab bar has no item " + index + "; app.json lists "
                    + (bar == null ? List.of() : bar.pagePaths()));
        }
        if (bar.custom()) {
            throw new IllegalStateException(
                    "the program draws its tab bar itself; tap an element of it: page.tabBar().find(\"...\").tap()");
        }
        PageHandle page = program.switchTab("/" + bar.pagePaths().get(index));
        core.act(() -> {
            int number = runtime.logic().pages().stack().get(0).ref().number();
            runtime.logic().callPage(number, "onTabItemTap", event(bar, index));
            return null;
        });
        return page;
    }

    private static Map<String, Object> event(TabBar bar, int index) {
        Map<String, Object> event = new LinkedHashMap<>();
        event.put("index", String.valueOf(index));
        event.put("pagePath", bar.pagePaths().get(index));
        event.put("text", text(bar, index));
        return event;
    }

    private static String text(TabBar bar, int index) {
        List<?> items = bar.raw().get("list") instanceof List<?> list ? list : List.of();
        Object item = index < items.size() ? items.get(index) : null;
        return item instanceof Map<?, ?> map && map.get("text") instanceof String text ? text : "";
    }
}
