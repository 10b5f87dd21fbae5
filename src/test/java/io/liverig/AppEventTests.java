package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.Launch;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the app as a whole hears: launch, errors, missing pages, themes, taps on the tab bar, its end. */
class AppEventTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();
    private ProgramFolder program;

    @BeforeEach
    void write() {
        program = ProgramFolder.in(folder, "program");
    }

    @AfterEach
    void close() {
        rig.close();
    }

    @Test
    void theLaunchSaysByWhichPageAndFromWhere() {
        program.file("app.js", "App({ onLaunch(o) { this.launch = o }, onShow(o) { this.shown = o } })")
                .page(
                        "Page({ onLoad(q) { this.setData({ q, launch: getApp().launch, now: wx.getLaunchOptionsSync() }) } })");
        Launch launch = Launch.by("/pages/a/a?id=a%26b").scene(1037).from("wx123", Map.of("from", "shop"));
        PageHandle page = rig.open(program.folder(), launch).start();
        assertEquals(Map.of("id", "a&b"), page.data("q"));
        assertEquals(1037.0, page.data("launch.scene"));
        assertEquals("pages/a/a", page.data("launch.path"));
        assertEquals("shop", page.data("now.referrerInfo.extraData.from"));
    }

    @Test
    void aLaunchByAPageThatIsNotThereIsToldToTheApp() {
        program.file(
                "app.js",
                "App({ onPageNotFound(e) { this.missing = e; wx.redirectTo({ url: '/pages/b/b' }) } })\n"
                        + "wx.onPageNotFound((e) => { getApp().heard = e.path })");
        MiniProgram app = rig.open(program.folder(), Launch.by("/pages/old/old?x=1"));
        assertEquals("pages/b/b", app.start().route());
        assertEquals(List.of(), app.faults());
    }

    @Test
    void aLaunchByAPageThatNobodyReplacesSaysSo() {
        MiniProgram app = rig.open(program.folder(), Launch.by("/pages/old/old"));
        String message = String.valueOf(
                assertThrows(IllegalArgumentException.class, app::start).getMessage());
        assertTrue(message.contains("pages/old/old") && message.contains("onPageNotFound"), message);
    }

    @Test
    void whatNobodyCatchesIsToldToTheAppOnce() {
        program.file(
                        "app.js",
                        "App({ told: [], onError(e) { this.told.push(e); throw new Error('again') } })\n"
                                + "wx.onError((e) => getApp().told.push(typeof e))")
                .page("Page({ data: {}, go() { null.x }, look() { return getApp().told } })");
        PageHandle page = rig.open(program.folder()).start();
        page.find("#n").tap();
        List<?> told = page.call("look") instanceof List<?> list ? list : List.of();
        assertEquals(2, told.size(), "" + told);
        assertTrue(("" + told.get(0)).startsWith("TypeError"), "" + told);
        assertTrue(("" + told.get(0)).contains("pages/a/a.js"), "" + told);
        assertEquals("string", told.get(1));
        assertEquals(2, rig.faults().size());
    }

    @Test
    void aNewThemeReachesTheAppAndTheListeners() {
        program.file("app.js", "App({ onThemeChange(e) { this.theme = e.theme } })")
                .page(
                        "Page({ data: {}, onLoad() { wx.onThemeChange((e) => this.setData({ t: e.theme + getApp().theme })) } })");
        MiniProgram app = rig.open(program.folder());
        PageHandle page = app.start();
        app.phone().device("theme", "dark");
        assertEquals("darkdark", page.data("t"));
    }

    private MiniProgram tabs(String custom) {
        program.file(
                        "app.json",
                        "{\"pages\": [\"pages/a/a\", \"pages/b/b\"], \"tabBar\": {" + custom + "\"list\": ["
                                + "{\"pagePath\": \"pages/a/a\", \"text\": \"A\"}, {\"pagePath\": \"pages/b/b\", \"text\": \"B\"}]}}")
                .file(
                        "pages/b/b.js",
                        "Page({ data: { taps: [] }, onTabItemTap(e) { this.setData({ taps: [...this.data.taps, e] }) } })");
        return rig.open(program.folder());
    }

    @Test
    void aTapOnTheTabBarIsHeardByTheTabsPageAlsoWhenItIsInFront() {
        MiniProgram app = tabs("");
        app.start();
        PageHandle b = app.tapTab(1);
        assertEquals("pages/b/b", b.route());
        assertEquals(Map.of("index", "1", "pagePath", "pages/b/b", "text", "B"), b.data("taps[0]"));
        app.tapTab(1);
        assertEquals("1", b.data("taps[1].index"));
        assertThrows(IllegalArgumentException.class, () -> app.tapTab(2));
    }

    @Test
    void aTabBarOfTheProgramsOwnIsTappedAsAComponent() {
        MiniProgram app = tabs("\"custom\": true, ");
        assertThrows(IllegalStateException.class, () -> app.tapTab(1));
    }

    @Test
    void parametersOfSwitchTabAreDropped() {
        MiniProgram app = tabs("");
        app.start();
        assertEquals(Map.of(), app.switchTab("/pages/b/b?x=1").query());
        assertTrue(rig.timeline().toString().contains("takes no parameters"));
    }

    @Test
    void theOpenerListensToItsChannelByTheOptionEvents() {
        program.page(
                        "Page({ data: {}, go() { wx.navigateTo({ url: '/pages/b/b', events: { said: (e) => this.setData({ e }) },\n"
                                + "success: (r) => r.eventChannel.emit('hello', 'b') }) } })")
                .file(
                        "pages/b/b.js",
                        "Page({ onLoad() { const c = this.getOpenerEventChannel(); c.on('hello', (name) => c.emit('said', 'I am ' + name)) } })");
        MiniProgram app = rig.open(program.folder());
        PageHandle page = app.start();
        page.find("#n").tap();
        rig.settle();
        assertEquals("I am b", page.data("e"));
    }

    @Test
    void aProgramThatExitsIsHiddenAndThenGone() {
        program.file("app.js", "App({ onHide() { wx.setStorageSync('hidden', 1) } })")
                .page("Page({ go() { wx.exitMiniProgram({ success: () => console.log('left') }) } })");
        MiniProgram app = rig.open(program.folder());
        PageHandle page = app.start();
        page.find("#n").tap();
        rig.settle();
        assertFalse(app.isRunning());
        assertTrue(rig.timeline().toString().contains("App onHide"));
        assertThrows(IllegalStateException.class, page::data);
    }
}
