package io.liverig.tool.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");

    private static void play(String steps, Consumer<MiniProgram> check) {
        play(steps, (rig, app) -> check.accept(app));
    }

    private static void play(String steps, BiConsumer<LiveRig, MiniProgram> check) {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(EXAMPLE);
            app.start();
            Scenario.parse("test.json", "{\"steps\": [" + steps + "]}").play(rig);
            check.accept(rig, app);
            assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
        }
    }

    @Test
    void aPersonTypesTapsAndEntersTheRoom() {
        play("""
                {"input": "#userID", "value": "alice"}, {"input": "#roomID", "value": "1234"},
                {"tap": "#enter"}, {"wait": "1s"}
                """, app -> {
            assertEquals("pages/room/room", app.currentPage().route());
            assertEquals(
                    "In room 1234 as alice", app.currentPage().find("#status").text());
        });
    }

    @Test
    void theVerbsOfFieldsReachTheirElements() {
        play("""
                {"focus": "#userID"}, {"input": "#userID", "text": "bob"}, {"confirm": "#userID"}, {"blur": "#userID"}
                """, app -> assertEquals("bob", app.currentPage().find("#userID").value()));
        String refused = String.valueOf(
                assertThrows(StepFailedException.class, () -> play("{\"change\": \"#userID\", \"to\": 3}", app -> {}))
                        .getMessage());
        assertTrue(refused.contains("does not understand change"), refused);
    }

    @Test
    void aFingersVerbsAndAScriptedAnswerReachTheirElements(@TempDir Path folder) throws IOException {
        Files.createDirectories(folder.resolve("a"));
        Files.writeString(folder.resolve("app.json"), "{\"pages\": [\"a/a\"]}");
        Files.writeString(folder.resolve("app.js"), "App({})");
        Files.writeString(
                folder.resolve("a/a.wxml"),
                "<switch bindchange=\"e\"/><picker range=\"{{[1]}}\" bindcancel=\"e\"/><scroll-view scroll-y refresher-enabled"
                        + " bindscroll=\"e\" bindrefresherrefresh=\"e\"><view style=\"height:9px\"/></scroll-view>"
                        + "<button open-type=\"chooseAvatar\" bindchooseavatar=\"e\"/>");
        Files.writeString(
                folder.resolve("a/a.js"),
                "Page({ data: { told: '' }, e(e) { this.setData({ told: this.data.told + e.type + ' ' }) } })");
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(folder);
            app.start();
            Scenario.parse("test.json", """
                    {"steps": [{"change": "switch", "to": true}, {"cancel": "picker"}, {"pullDown": "scroll-view"},
                    {"answerOpenType": "chooseAvatar", "detail": {"avatarUrl": "x"}}, {"tap": "button"},
                    {"scrollTo": "scroll-view", "top": 0}]}""").play(rig);
            assertEquals(
                    "change cancel refresherrefresh chooseavatar ",
                    app.currentPage().data("told"));
        }
    }

    private static final String IN_ROOM =
            "{\"open\": \"/pages/room/room?roomID=1234&userID=alice\"}, {\"wait\": 1000}, ";

    private static void players(String steps, String... users) {
        play(IN_ROOM + steps, app -> {
            PageHandle page = app.currentPage();
            assertEquals(
                    List.of(users),
                    page.findAll("live-player").stream()
                            .map(player -> player.dataset().get("userid"))
                            .toList());
        });
    }

    @Test
    void usersComePublishAndGo() {
        players("""
                {"join": "bob", "room": 1234}, {"publishVideo": "bob"},
                {"join": "carol", "room": 1234, "app": 1400000001},
                {"publishAudio": "carol", "room": 1234, "app": 1400000001},
                {"publishScreen": "carol"}, {"unpublishScreen": "carol"},
                {"wait": "2s"}, {"leave": "bob"}, {"settle": true}
                """, "carol");
    }

    @Test
    void aUserWhoIsKickedIsGone() {
        players("""
                {"join": "bob", "room": 1234}, {"publishVideo": "bob"}, {"kick": "bob", "room": 1234}, {"wait": "1s"}
                """);
    }

    @Test
    void aDissolvedRoomPutsThePageOut() {
        play(
                IN_ROOM + "{\"dissolve\": 1234}, {\"wait\": \"2s\"}",
                app -> assertFalse("In room 1234 as alice"
                        .equals(app.currentPage().find("#status").text())));
    }

    @Test
    void aMethodIsCalledAndAPageLeft() {
        play("""
                {"navigateTo": "/pages/room/room?roomID=1234&userID=alice&autoJoin=false"},
                {"call": "onJoinTap"}, {"wait": "1s"}, {"back": true}
                """, app -> assertEquals("pages/login/login", app.currentPage().route()));
    }

    @Test
    void networksOfPhonesAndUsersChange() {
        play(IN_ROOM + """
                {"join": "bob", "room": 1234}, {"publishVideo": "bob"}, {"wait": "2s"},
                {"network": "tunnel", "for": "4s"}, {"wait": "5s"},
                {"network": "lift", "user": "bob"}, {"network": "tunnel", "user": "bob", "for": "3s"}, {"wait": "6s"},
                {"network": "4g:1s,tunnel:1s,4g"}, {"wait": "3s"}
                """, (rig, app) -> {
            List<Integer> codes = rig.timeline().codes(app.id());
            assertEquals(3, codes.stream().filter(code -> code == 1102).count(), codes.toString());
            assertTrue(codes.containsAll(List.of(1021, 2103, 2105, 2004)), codes.toString());
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"tpa\": \"#a\"} | there is no verb \"tpa\"",
                "{\"tap\": 5} | \"tap\" should be a text instead of 5",
                "{\"wait\": \"soon\"} | \"wait\" should be a time",
                "{\"join\": \"bob\"} | \"room\" should be a room",
                "{\"tap\": \"#a\", \"times\": 2} | there is no \"times\" in this step; it takes [tap, program]",
                "{\"network\": \"modem\"} | there is no network \"modem\"",
                "{\"network\": \"4g:1s,tunnel:8s\"} | the networks \"4g:1s,tunnel:8s\" end with one that has a time",
                "{\"network\": \"4g,tunnel\"} | \"4g\" of the networks \"4g,tunnel\" does not say how long",
                "{\"network\": \"4g:1s,wifi\", \"for\": \"1s\"} | \"for\" goes with one network",
                "7 | a step should be an object",
            })
    void aStepThatIsNoneNamesItsLine(String step, String message) {
        ScenarioException wrong = assertThrows(
                ScenarioException.class,
                () -> Scenario.parse("test.json", "{\n\"steps\": [\n{\"wait\": 1},\n" + step + "]}"));
        String text = String.valueOf(wrong.getMessage());
        assertTrue(text.startsWith("test.json:4: step 2: " + message), text);
    }

    @Test
    void aUserWhoHasNotJoinedFailsTheStep() {
        StepFailedException failed =
                assertThrows(StepFailedException.class, () -> play(IN_ROOM + "{\"publishVideo\": \"bob\"}", app -> {}));
        assertEquals(
                "test.json:1: step 3 (publishVideo): user \"bob\" has not joined any room; write a step"
                        + " {\"join\": \"bob\", \"room\": ...} before it",
                failed.getMessage());
    }
}
