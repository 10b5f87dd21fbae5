package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.answer.SocketPeer;
import io.liverig.journal.Row;
import io.liverig.journal.ScriptException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the public face offers beside its main path: waiting, formatting, reading, asking. */
class PublicVerbTests {
    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private MiniProgram open(String markup, String script) {
        ProgramFolder files =
                ProgramFolder.in(folder, "verbs").file("pages/a/a.wxml", markup).page(script);
        MiniProgram app = rig.open(files.folder());
        app.start();
        return app;
    }

    @Test
    void theRigRunsUntilAConditionHoldsOrItsTimeIsOver() {
        MiniProgram app = open(
                "<view id=\"n\">{{n}}</view>",
                "Page({ data: { n: 1 }, onLoad() { setTimeout(() => this.setData({ n: 2 }), 700) } })");
        PageHandle page = app.currentPage();
        long start = rig.now().toEpochMilli();
        assertFalse(rig.until(() -> page.text().equals("2"), Duration.ofMillis(699)));
        assertTrue(rig.until(() -> page.text().equals("2"), Duration.ofSeconds(5)));
        assertEquals(start + 700, rig.now().toEpochMilli());
    }

    @Test
    void aRowIsWrittenAsTheTimelineWritesIt() {
        List<Row> rows = new ArrayList<>();
        rig.onRow(rows::add);
        open("<view/>", "Page({ onLoad() { console.log('here') } })");
        rig.settle();
        assertTrue(rows.size() > 3, () -> "rows: " + rows);
        String timeline = rig.timeline().toString();
        rows.forEach(row -> assertTrue(timeline.contains(rig.format(row)), () -> rig.format(row)));
    }

    @Test
    void anElementGivesAllItsAttributesWithTheirTypes() {
        MiniProgram app = open(
                "<input id=\"i\" maxlength=\"{{n}}\" disabled=\"{{true}}\" value=\"a\"/>", "Page({ data: { n: 4 } })");
        Map<String, Object> attributes = app.currentPage().find("#i").attributes();
        assertEquals(4.0, attributes.get("maxlength"));
        assertEquals(true, attributes.get("disabled"));
        assertEquals("a", attributes.get("value"));
    }

    @Test
    void theUserAnswersWhenTheProgramAsksForAScope() {
        MiniProgram app = open(
                "<view/>",
                "Page({ data: { said: [] }, ask(scope) { wx.authorize({ scope,"
                        + " success: (res) => this.setData({ said: this.data.said.concat(res.errMsg) }),"
                        + " fail: (res) => this.setData({ said: this.data.said.concat(res.errMsg) }) }) } })");
        app.phone().whenAsked("scope.record", false).whenAsked("scope.camera", true);
        PageHandle page = app.currentPage();
        page.call("ask", "scope.record");
        rig.settle();
        page.call("ask", "scope.camera");
        rig.settle();
        assertEquals("authorize:fail auth deny", page.data("said[0]"));
        assertEquals("authorize:ok", page.data("said[1]"));
    }

    @Test
    void whatAMethodThrowsIsAFaultWithItsLine() {
        MiniProgram app = open("<view/>", "Page({\n  break() { throw new TypeError('no') } })");
        PageHandle page = app.currentPage();
        ScriptException thrown = assertThrows(ScriptException.class, () -> page.call("break"));
        assertTrue(thrown.fault().text().contains("TypeError: no"), thrown.fault()::text);
        assertEquals(2, Objects.requireNonNull(thrown.fault().at()).line());
    }

    @Test
    void aServerKnowsWhoConnects() {
        MiniProgram app = open(
                "<view/>",
                "Page({ onLoad() { this.task = wx.connectSocket({ url: 'wss://im.example.com/chat?x=1', header: { token: 't' },"
                        + " protocols: ['p1', 'p2'] }) }, end() { this.task.close() } })");
        List<SocketPeer> peers = new ArrayList<>();
        app.phone().socket("wss://im.example.com/", peers::add);
        PageHandle page = app.reLaunch("/pages/a/a");
        assertFalse(rig.until(() -> peers.isEmpty(), Duration.ZERO));
        SocketPeer peer = peers.get(0);
        assertEquals("wss://im.example.com/chat?x=1", peer.url());
        assertEquals("t", peer.header().get("token"));
        assertEquals(List.of("p1", "p2"), peer.protocols());
        rig.settle();
        assertTrue(peer.isOpen());
        page.call("end");
        rig.settle();
        assertFalse(peer.isOpen());
    }

    @Test
    void aRemoteUserOfALiveRoomBecomesAudienceAndAnchorAgain() {
        open(
                "<live-pusher autopush mode=\"RTC\" enable-camera=\"{{true}}\" url=\"{{url}}\"/>",
                "Page({ data: { url: 'room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=7&userid=alice&usersig=s"
                        + "&appscene=live' } })");
        rig.settle();
        RemoteUser bob = rig.room(7).join("bob").publishVideo();
        rig.settle();
        bob.becomeAudience();
        rig.settle();
        assertFalse(publishes("bob"));
        bob.becomeAnchor().publishVideo();
        rig.settle();
        assertTrue(publishes("bob"));
    }

    private boolean publishes(String user) {
        return rig.room(7).snapshot().users().stream()
                .filter(each -> each.user().text().equals(user))
                .anyMatch(each -> !each.video().isEmpty());
    }
}
