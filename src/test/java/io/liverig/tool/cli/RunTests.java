package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunTests {
    @TempDir
    private Path folder = Path.of("");

    private static Cli runExample(Object... more) {
        Object[] args = new Object[more.length + 6];
        Object[] first = {"run", Cli.EXAMPLE, "--page", Cli.ALICE, "--scenario", Cli.SCENARIO};
        System.arraycopy(first, 0, args, 0, first.length);
        System.arraycopy(more, 0, args, first.length, more.length);
        return Cli.run(args);
    }

    @Test
    void aCallIsShownFromEnteringToHangingUp() {
        Cli cli = runExample();
        assertEquals(0, cli.exit(), cli.err());
        assertTrue(cli.out().startsWith("LiveRig development, GraalJS 25."), cli.out());
        assertTrue(cli.out()
                .matches("(?s).* 1018 .*LOCAL_JOIN.*REMOTE_VIDEO_ADD bob.* 2004 +live-player#bob_main"
                        + ".*tap element=<button#hangUp>.* 1019 +live-pusher#pusher .*reason\\[0].*no faults\n"));
    }

    @Test
    void oftenRepeatedRowsAreShownOnce() {
        String netstatus = "live-pusher#pusher  netstatus";
        assertEquals(1, runExample("--for", "9s").out().split(netstatus, -1).length - 1);
    }

    @Test
    void aNetworkIsNamedForTheRun() {
        String tunnel = runExample("--network", "4g:1s,tunnel:2s,4g").out();
        assertTrue(tunnel.matches("(?s).*network kind=4g.*1018.*network kind=tunnel.*1102.*network kind=4g.* 1001 .*"));
        Cli wrong = runExample("--network", "modem");
        assertEquals(2, wrong.exit());
        assertTrue(wrong.err().contains("there is no network \"modem\""), wrong.err());
    }

    @Test
    void thePhonesCanBeAndroidOnes() {
        assertEquals(0, runExample("--platform", "android").exit());
        Cli tool = Cli.run("run", Cli.EXAMPLE, "--page", Cli.ALICE, "--platform", "devtools", "--for", "2s");
        assertFalse(tool.out().contains(" 1018 "), tool.out());
        assertEquals(2, runExample("--platform", "phone").exit());
    }

    @Test
    void jsonIsOneDocumentAndNothingElse() {
        Cli cli = runExample("--json");
        assertEquals(0, cli.exit());
        Map<?, ?> json = cli.json();
        assertEquals(
                List.of("program", "page", "clockMs", "data", "timeline", "faults", "rooms"),
                List.copyOf(json.keySet()));
        assertEquals("pages/room/room", json.get("page"));
        assertEquals(6000.0, json.get("clockMs"));
        assertEquals("You left the room", Cli.map(json.get("data")).get("status"));
        assertEquals(List.of(), json.get("faults"));
        assertTrue(Cli.list(json.get("timeline")).size() > 50);
    }

    @Test
    void twoPhonesInOneRoomSeeEachOther() {
        Cli cli = Cli.run(
                "run", Cli.EXAMPLE, "--page", Cli.ALICE, "--also", "pages/room/room?roomID=1234&userID=bob", "--json");
        assertEquals(0, cli.exit());
        Map<?, ?> bob = (Map<?, ?>) Cli.list(cli.json().get("also")).get(0);
        assertEquals("bob", onlyPlayer(cli.json()));
        assertEquals("alice", onlyPlayer(bob));
    }

    private static Object onlyPlayer(Map<?, ?> phone) {
        List<?> players = Cli.list(Cli.map(phone.get("data")).get("playerList"));
        assertEquals(1, players.size());
        return String.valueOf(((Map<?, ?>) players.get(0)).get("userID"));
    }

    @Test
    void aReportIsWrittenIntoItsFolder() throws IOException {
        Path report = folder.resolve("a/report");
        assertEquals(0, runExample("--report", report).exit());
        assertTrue(Files.readString(report.resolve("timeline.txt")).contains("statechange"));
        assertTrue(Files.readString(report.resolve("timeline.json")).startsWith("{"));
        String html = Files.readString(report.resolve("report.html"));
        assertTrue(html.contains("&lt;live-pusher"));
        assertTrue(html.endsWith("</body></html>\n"));
    }

    @Test
    void theSameSeedGivesTheSameTimelineByteForByte() throws IOException {
        Cli.write(Cli.copy(folder.resolve("program")), "pages/login/login.js", """
                class Later extends Date { plus(ms) { return new Later(this.getTime() + ms) } }
                Page({
                  onLoad() {
                    const now = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeStyle: 'full' }).format();
                    this.setData({ now, usual: Intl.DateTimeFormat().format(), chance: Math.random() });
                    console.log(now, String(new Later().plus(5)), this.data.chance, this.data.usual);
                  },
                  onUserIDInput() {}, onRoomIDInput() {}, onEnterTap() {}
                })
                """);
        String first = timeline("first", 7);
        assertEquals(first, timeline("second", 7));
        assertTrue(first.contains("GMT+08:00") || first.contains("China Standard Time"), first);
        assertTrue(!first.equals(timeline("third", 8)));
        assertEquals(room("fourth", 7), room("fifth", 7));
    }

    private String timeline(String report, int seed) throws IOException {
        Path to = folder.resolve(report);
        Cli cli = Cli.run("run", folder.resolve("program"), "--seed", seed, "--report", to);
        assertEquals(0, cli.exit(), cli.out());
        return Files.readString(to.resolve("timeline.txt"));
    }

    private String room(String report, int seed) throws IOException {
        Path to = folder.resolve(report);
        assertEquals(
                0, runExample("--seed", seed, "--for", "10s", "--report", to).exit());
        return Files.readString(to.resolve("timeline.txt"));
    }

    @Test
    void aFaultMakesTheRunFail() {
        Cli.write(Cli.copy(folder), "pages/login/login.js", "Page({\n onLoad() { throw new Error('broken') } })");
        Cli cli = Cli.run("run", folder);
        assertEquals(1, cli.exit());
        assertTrue(cli.out().contains("1 fault:\n  THROWN pages/login/login.js:2:19: Error: broken"), cli.out());
    }

    @Test
    void aPageThatIsNotThereIsWrongUse() {
        Cli cli = Cli.run("run", Cli.EXAMPLE, "--page", "pages/nowhere/nowhere", "--json");
        assertEquals(2, cli.exit());
        assertEquals("", cli.out());
        assertTrue(cli.err().contains("pages/nowhere/nowhere"), cli.err());
    }

    @Test
    void anUnknownFlagIsWrongUse() {
        Cli cli = Cli.run("run", Cli.EXAMPLE, "--sede", "1");
        assertEquals(2, cli.exit());
        assertTrue(cli.err().contains("--sede"), cli.err());
    }

    @Test
    void anUnknownVerbNamesItsStepAndLine() {
        Cli.write(folder, "s.json", "{\"steps\": [\n {\"wait\": \"1s\"},\n {\"tpa\": \"#hangUp\"}\n]}");
        Cli cli = Cli.run("run", Cli.EXAMPLE, "--scenario", folder.resolve("s.json"), "--json");
        assertEquals(2, cli.exit());
        assertTrue(cli.err().contains("s.json:3: step 2: there is no verb \"tpa\""), cli.err());
    }

    @Test
    void aStepThatCanNotBeDoneIsAFault() {
        Cli.write(folder, "s.json", "{\"steps\": [\n {\"tap\": \"#nothing\"}\n]}");
        Cli cli = Cli.run("run", Cli.EXAMPLE, "--scenario", folder.resolve("s.json"));
        assertEquals(1, cli.exit());
        assertTrue(cli.out().contains("s.json:2: step 1 (tap): page \"pages/login/login\" has no element"), cli.out());
    }
}
