package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a finger does to a page as a whole, and what the page hears of it. */
class PageGestureTests {
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

    private PageHandle open() {
        return rig.open(program.folder()).start();
    }

    @Test
    void pullingDownRefreshesUntilThePageStopsIt() {
        program.file("pages/a/a.json", "{\"enablePullDownRefresh\": true}")
                .page("Page({ data: { n: 0 }, onPullDownRefresh() { this.setData({ n: this.data.n + 1 })\n"
                        + "setTimeout(() => wx.stopPullDownRefresh(), 500) } })");
        PageHandle page = open();
        page.pullDown();
        assertEquals(1.0, page.data("n"));
        assertTrue(page.isRefreshing());
        rig.advance(Duration.ofSeconds(1));
        assertFalse(page.isRefreshing());
    }

    @Test
    void aPageThatDoesNotEnableItCanNotBePulled() {
        PageHandle page = open();
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, page::pullDown).getMessage());
        assertTrue(message.contains("enablePullDownRefresh"), message);
    }

    @Test
    void scrollingTellsThePageHowFar() {
        program.page(
                "Page({ data: { at: [], end: 0 }, onPageScroll(e) { this.setData({ at: [...this.data.at, e.scrollTop] }) },\n"
                        + "onReachBottom() { this.setData({ end: this.data.end + 1 }) }, go() { wx.pageScrollTo({ scrollTop: 7 }) } })");
        PageHandle page = open();
        page.scrollTo(120).reachBottom();
        page.call("go");
        rig.settle();
        assertEquals(List.of(120.0, 7.0), page.data("at"));
        assertEquals(1.0, page.data("end"));
    }

    @Test
    void turningThePhoneIsHeardByThePageAndByListeners() {
        program.page("Page({ data: {}, onLoad() { wx.onWindowResize((e) => this.setData({ all: e.size })) },\n"
                + "onResize(e) { this.setData({ own: e }) } })");
        MiniProgram app = rig.open(program.folder());
        PageHandle page = app.start();
        app.resize(800, 400);
        assertEquals("landscape", page.data("own.deviceOrientation"));
        assertEquals(800.0, page.data("own.size.windowWidth"));
        assertEquals(400.0, page.data("all.windowHeight"));
    }

    @Test
    void sharingGivesWhatThePageAnswersAndDefaultsForTheRest() {
        program.page("Page({ onShareAppMessage(e) { return { title: 'from ' + e.from } },\n"
                + "onShareTimeline() {}, onAddToFavorites() { return { imageUrl: '/i.png' } } })");
        PageHandle page = rig.open(program.folder()).reLaunch("/pages/a/a?id=7");
        assertEquals("from menu", page.share().get("title"));
        assertEquals("/pages/a/a?id=7", page.share().get("path"));
        assertEquals("id=7", page.shareTimeline().get("query"));
        assertEquals("/i.png", page.favorite().get("imageUrl"));
    }

    @Test
    void aPromiseInAnAnswerIsWaitedForThreeSeconds() {
        program.page("Page({ onShareAppMessage() { return { title: 'early', promise: new Promise((done) =>\n"
                + "setTimeout(() => done({ title: 'late' }), this.data.wait)) } }, data: { wait: 1000 } })");
        PageHandle page = open();
        assertEquals("late", page.share().get("title"));
        page.call("setData", Map.of("wait", 4000));
        assertEquals("early", page.share().get("title"));
    }

    @Test
    void aPageWithoutTheFunctionCanNotBeShared() {
        PageHandle page = open();
        String message = String.valueOf(
                assertThrows(IllegalStateException.class, page::share).getMessage());
        assertTrue(message.contains("onShareAppMessage"), message);
    }
}
