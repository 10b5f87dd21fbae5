package io.liverig.internal.program;

import io.liverig.data.Fields;
import io.liverig.internal.logic.LogicLayer;
import io.liverig.internal.project.Project;
import io.liverig.internal.project.TabBar;
import java.util.List;
import java.util.Map;

/**
 * Taps on the tab bar that WeChat draws.
 *
 * <p>onTabItemTap: https://developers.weixin.qq.com/miniprogram/dev/reference/api/Page.html#onTabItemTap-Object-object .
 * The official page does not say when; here it comes last, when the tab's page is shown.
 */
public final class TabTaps {
    private final Project project;
    private final LogicLayer logic;

    TabTaps(Project project, LogicLayer logic) {
        this.project = project;
        this.logic = logic;
    }

    /**
     * Returns the page of an item, from 0.
     *
     * @throws IllegalArgumentException when app.json has no such item
     * @throws IllegalStateException when the program draws its tab bar itself
     */
    public String page(int index) {
        return bar(index).pagePaths().get(index);
    }

    private TabBar bar(int index) {
        TabBar bar = project.app().tabBar();
        if (bar == null || index < 0 || index >= bar.pagePaths().size()) {
            throw new IllegalArgumentException("the tab bar has no item " + index + "; app.json lists "
                    + (bar == null ? List.of() : bar.pagePaths()));
        }
        if (bar.custom()) {
            throw new IllegalStateException(
                    "the program draws its tab bar itself; tap an element of it: page.tabBar().find(\"...\").tap()");
        }
        return bar;
    }

    /** Tells the page of an item, which is in front, that the item was tapped. */
    public void tapped(int index) {
        int number = logic.pages().stack().get(0).ref().number();
        logic.callPage(number, "onTabItemTap", event(bar(index), index));
    }

    private static Map<String, Object> event(TabBar bar, int index) {
        Map<String, Object> event = Fields.of("index", String.valueOf(index))
                .and("pagePath", bar.pagePaths().get(index))
                .and("text", text(bar, index));
        return event;
    }

    private static String text(TabBar bar, int index) {
        List<?> items = bar.raw().get("list") instanceof List<?> list ? list : List.of();
        Object item = index < items.size() ? items.get(index) : null;
        return item instanceof Map<?, ?> map && map.get("text") instanceof String text ? text : "";
    }
}
