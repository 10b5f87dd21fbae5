package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.RowKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** The main path through the public API, and what it says when it is used wrongly. */
class PublicApiTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");
    private static final String ALICE = "/pages/room/room?roomID=1234&userID=alice";

    @TempDir
    private Path folder;

    private final LiveRig rig = LiveRig.create();

    @AfterEach
    void close() {
        rig.close();
    }

    private static String refused(Class<? extends Exception> type, Executable use) {
        return String.valueOf(assertThrows(type, use).getMessage());
    }

    private PageHandle callOf(String user) {
        PageHandle room = rig.open(EXAMPLE).reLaunch("/pages/room/room?roomID=1234&userID=" + user);
        rig.settle();
        return room;
    }

    @Test
    void whatIsTypedOnTheLoginPageLeadsIntoTheRoom() {
        MiniProgram app = rig.open(EXAMPLE);
        PageHandle login = app.start();
        login.find("#userID").input("alice");
        login.find("#roomID").input("1234");
        assertEquals("alice", login.find("#userID").attribute("value"));
        login.find("#enter").tap();
        rig.settle();
        PageHandle room = app.currentPage();
        assertEquals("pages/room/room", room.route());
        assertEquals("alice", room.query().get("userID"));
        assertEquals(2, app.pageStack().size());
        assertTrue(rig.timeline().codes(app.id()).contains(1018));
        room.find("#hangUp").tap();
        rig.settle();
        assertEquals("pages/login/login", app.currentPage().route());
        assertTrue(room.isUnloaded());
        assertEquals(List.of(), rig.room(1234).snapshot().users());
        assertEquals(List.of(), rig.faults());
    }

    @Test
    void aKickedUserAndOneWhoseRoomIsDissolvedGet1019() {
        PageHandle alice = callOf("alice");
        PageHandle bob = callOf("bob");
        assertEquals("bob", alice.data("playerList[0].userID"));
        assertEquals("alice", bob.data("playerList[0].userID"));
        rig.room(1234).kick("alice");
        rig.advance(Duration.ofSeconds(2));
        assertTrue(reasons().get(0).contains("reason[1]"), reasons()::toString);
        assertEquals(List.of(), bob.data("playerList"));
        rig.room(1234).dissolve();
        rig.advance(Duration.ofSeconds(2));
        assertTrue(reasons().get(1).contains("reason[2]"), reasons()::toString);
        assertEquals(List.of(), rig.faults());
    }

    private List<String> reasons() {
        return rig.timeline().rows(RowKind.EVENT).stream()
                .map(row -> row.detail().toString())
                .filter(detail -> detail.contains("1019"))
                .toList();
    }

    @Test
    void closingAProgramTakesItsUserOutOfTheRoom() {
        PageHandle alice = callOf("alice");
        MiniProgram second = rig.open(EXAMPLE);
        second.reLaunch("/pages/room/room?roomID=1234&userID=bob");
        rig.settle();
        assertEquals("bob", alice.data("playerList[0].userID"));
        second.close();
        second.close();
        rig.advance(Duration.ofSeconds(1));
        assertFalse(second.isRunning());
        assertEquals(List.of(), alice.data("playerList"));
        assertTrue(refused(IllegalStateException.class, second::start).contains("has been closed"));
    }

    @Test
    void aUserWhoForbidsTheCameraIsInTheRoomWithoutAPicture() {
        MiniProgram app = rig.open(EXAMPLE);
        app.phone().deny("scope.camera");
        app.reLaunch(ALICE);
        rig.settle();
        assertTrue(rig.timeline().codes(app.id()).contains(1018));
        assertFalse(rig.timeline().codes(app.id()).contains(1003));
        assertEquals(1, rig.room(1234).snapshot().users().size());
    }

    @Test
    void dateIntlAndChanceAreTheSameEachTime() {
        String script =
                "class D extends Date { text() { return this.toISOString() } }\nPage({ onLoad() { setInterval(() =>"
                        + " console.log(new Intl.DateTimeFormat('en', { timeStyle: 'medium', hour12: false }).format(), new D().text(),"
                        + " new D(0).text(), Date(), Math.random(), new D() instanceof Date), 700) } })";
        Path program = ProgramFolder.in(folder, "dates").page(script).folder();
        assertEquals(timelineOf(program), timelineOf(program));
        assertTrue(
                timelineOf(program).contains("08:00:00 2026-01-01T00:00:00.700Z 1970-01-01T00:00:00.000Z Thu Jan 01"));
    }

    private static String timelineOf(Path program) {
        try (LiveRig rig = LiveRig.create()) {
            rig.open(program).start();
            return rig.advance(Duration.ofSeconds(3)).timeline().toString();
        }
    }

    @Test
    void aTabKeepsItsPageAndItsData() {
        ProgramFolder files = ProgramFolder.in(folder, "tabs")
                .file(
                        "app.json",
                        "{\"pages\": [\"pages/a/a\", \"pages/b/b\"], \"tabBar\": {\"list\": [{\"pagePath\": \"pages/a/a\","
                                + " \"text\": \"a\"}, {\"pagePath\": \"pages/b/b\", \"text\": \"b\"}]}}")
                .page("Page({ data: { n: 1 }, go() { this.setData({ n: 2 }) } })");
        MiniProgram app = rig.open(files.folder());
        app.start().find("#n").tap();
        app.switchTab("/pages/b/b");
        assertEquals("2", app.switchTab("/pages/a/a").find("#n").text());
        assertTrue(refused(IllegalArgumentException.class, () -> app.navigateTo("/pages/b/b"))
                .contains("can not navigateTo a tabbar page"));
    }

    @Test
    void wrongUseSaysWhatIsWrongAndWhatThereIs() {
        MiniProgram app = rig.open(EXAMPLE);
        assertTrue(refused(IllegalStateException.class, app::currentPage).contains("open one with reLaunch or start"));
        assertTrue(refused(IllegalStateException.class, () -> rig.room(1)).contains("rig.app(1400000001).room(1234)"));
        assertTrue(refused(IllegalArgumentException.class, () -> app.reLaunch("/pages/none/none"))
                .contains("has [pages/login/login, pages/room/room]"));
        PageHandle room = app.reLaunch(ALICE);
        rig.settle();
        assertTrue(
                refused(NoSuchElementException.class, () -> room.find("#none")).contains("<live-pusher"));
        assertTrue(refused(IllegalArgumentException.class, () -> rig.room(1234).kick("bob"))
                .contains("user \"bob\" is not in"));
        assertTrue(refused(IllegalArgumentException.class, () -> room.data("list[x]"))
                .contains("is illegal at char"));
        app.start();
        assertTrue(
                refused(IllegalStateException.class, () -> room.data("status")).contains("ask for currentPage()"));
        assertTrue(refused(RuntimeException.class, () -> app.currentPage().call("none"))
                .contains("has no method \"none\""));
    }
}
