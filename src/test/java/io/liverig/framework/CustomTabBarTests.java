package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.RowKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The tab bar that a program draws itself. */
class CustomTabBarTests extends OnStage {
    private static final String BAR = "Component({ data: { selected: 0, list: ['p', 'q'] },"
            + " lifetimes: { attached() { console.log('bar attached') }, ready() { console.log('bar ready') },"
            + " detached() { console.log('bar detached') } },"
            + " pageLifetimes: { show() { console.log('bar show', getCurrentPages()[0].route) } },"
            + " methods: { go(e) { wx.switchTab({ url: '/' + e.currentTarget.dataset.to + '/' + e.currentTarget.dataset.to }) } } })";
    private static final String WXML =
            "<view class='item {{selected === index ? \"on\" : \"\"}}' wx:for='{{list}}' wx:key='*this'"
                    + " data-to='{{item}}' bindtap='go'>{{item}}</view>";

    private static String app(boolean custom) {
        return "{\"pages\": [\"p/p\", \"q/q\", \"r/r\"], \"tabBar\": {\"custom\": " + custom
                + ", \"list\": [{\"pagePath\": \"p/p\", \"text\": \"P\"}, {\"pagePath\": \"q/q\", \"text\": \"Q\"}]}}";
    }

    private Stage twoTabs() {
        String show = "onShow() { this.getTabBar().setData({ selected: %d }) }, bar() { return this.getTabBar() }";
        return stage.file("app.json", app(true))
                .file("p/p.js", "Page({ " + show.formatted(0) + " })")
                .file("q/q.js", "Page({ " + show.formatted(1) + " })")
                .file("q/q.wxml", "<text>second</text>")
                .file("r/r.js", "Page({ bar() { return this.getTabBar() === null } })")
                .file("r/r.wxml", "")
                .file("custom-tab-bar/index.js", BAR)
                .file("custom-tab-bar/index.wxml", WXML)
                .file("custom-tab-bar/index.json", "{\"component\": true}");
    }

    @Test
    void callsForTheTabBarOfWeChatHaveNoEffectAndANoticeSaysSo() {
        PageHandle page = twoTabs()
                .page("{ go() { wx.setTabBarBadge({ index: 1, text: '3' }).then((r) => console.log(r.errMsg)) } }", "")
                .open();
        page.call("go");
        stage.rig.settle();
        assertEquals("setTabBarBadge:ok", stage.logged().get(stage.logged().size() - 1));
        assertEquals(
                1,
                stage.rig.timeline().rows(RowKind.NOTICE).stream()
                        .filter(row -> row.name().equals("tab bar"))
                        .count());
    }

    private static List<String> marked(PageHandle page) {
        return page.tabBar().findAll(".on").stream().map(ElementHandle::text).toList();
    }

    @Test
    void everyTabsPageHasAnInstanceOfItsOwnWhoseItemsCanBeTapped() {
        PageHandle first = twoTabs().open();
        MiniProgram program = stage.rig.programs().get(0);
        assertEquals(List.of("p"), marked(first));
        assertEquals(List.of("bar attached", "bar show p/p", "bar ready"), stage.logged());
        first.tabBar().findAll(".item").get(1).tap();
        stage.rig.settle();
        PageHandle second = program.currentPage();
        assertEquals("q/q", second.route());
        assertEquals(List.of("q"), marked(second));
        assertEquals(List.of("p"), marked(first));
        assertEquals("secondpq", second.text());
        assertEquals(2, second.findAll("custom-tab-bar >>> .item").size());
        assertEquals(List.of(), stage.faults());
        int before = stage.logged().size();
        program.switchTab("/p/p");
        stage.rig.settle();
        assertEquals(List.of("bar show p/p"), stage.loggedSince(before));
        assertEquals(List.of("p"), marked(program.currentPage()));
    }

    @Test
    void itLeavesWithItsPage() {
        PageHandle first = twoTabs().open();
        MiniProgram program = stage.rig.programs().get(0);
        int before = stage.logged().size();
        program.reLaunch("/r/r");
        stage.rig.settle();
        assertEquals(List.of("bar detached"), stage.loggedSince(before));
        assertTrue(first.isUnloaded());
        PageHandle other = program.currentPage();
        assertEquals(true, other.call("bar"));
        IllegalStateException none = assertThrows(IllegalStateException.class, other::tabBar);
        String why = String.valueOf(none.getMessage());
        assertTrue(why.startsWith("page \"r/r\" has no tab bar of the program's own"), why);
    }

    @Test
    void componentsOfThePageAndTheBarItselfHaveItToo() {
        twoTabs()
                .file(
                        "c/a.js",
                        "Component({ lifetimes: { attached() { console.log('a', this.getTabBar().is) } },"
                                + " methods: { mark() { this.getTabBar().setData({ selected: 1 }) } } })")
                .file("c/a.wxml", "")
                .file("c/a.json", "{}")
                .file("c/item.js", "Component({ properties: { t: String } })")
                .file("c/item.wxml", "[{{t}}]")
                .file("c/item.json", "{}")
                .file("p/p.json", "{\"usingComponents\": {\"a\": \"/c/a\"}}")
                .file("p/p.wxml", "<a id='a'/>")
                .file(
                        "custom-tab-bar/index.json",
                        "{\"component\": true, \"usingComponents\": {\"item\": \"/c/item\"}}")
                .file("custom-tab-bar/index.wxml", "<item wx:for='{{list}}' wx:key='*this' t='{{item}}{{selected}}'/>")
                .file(
                        "custom-tab-bar/index.js",
                        "Component({ data: { selected: 0, list: ['p', 'q'] }, methods: { self() { return this.getTabBar() === this } } })");
        PageHandle page = stage.open();
        assertEquals("[p0][q0]", page.text());
        page.find("#a").call("mark");
        assertEquals("[p1][q1]", page.tabBar().text());
        assertEquals(true, page.tabBar().call("self"));
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void getTabBarTellsACallbackOnceTheCallIsOver() {
        twoTabs()
                .file(
                        "p/p.js",
                        "Page({ ask() { const now = this.getTabBar(bar => console.log('told', bar === this.getTabBar())); console.log('asked', now.is) } })");
        PageHandle page = stage.open();
        int before = stage.logged().size();
        page.call("ask");
        stage.rig.settle();
        assertEquals(List.of("asked custom-tab-bar/index", "told true"), stage.loggedSince(before));
    }

    @Test
    void aProgramThatPromisesOneAndHasNoneIsTold() {
        stage.file("app.json", app(true))
                .file("r/r.js", "Page({})")
                .page("{ bar() { return this.getTabBar() === null } }", "x");
        PageHandle page = stage.open();
        assertEquals(true, page.call("bar"));
        assertEquals("x", page.text());
        List<String> faults = stage.faults();
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(
                faults.get(0).contains("tabBar.custom is true, and the component custom-tab-bar/index is not there"));
        assertTrue(faults.get(0).contains("Add custom-tab-bar/index.js"), faults::toString);
        stage.open("/q/q");
        assertEquals(1, stage.faults().size());
    }

    @Test
    void aBarThatWeChatDrawsIsNoComponent() {
        twoTabs().file("app.json", app(false)).file("p/p.js", "Page({ bar() { return this.getTabBar() === null } })");
        PageHandle page = stage.open();
        assertEquals(true, page.call("bar"));
        assertEquals(List.of(), stage.logged());
        assertEquals(Map.of(), stage.notImplemented());
        stage.rig.programs().get(0).tapTab(1);
        assertEquals("q/q", stage.rig.programs().get(0).currentPage().route());
    }
}
