package io.liverig.conformance.strange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.LiveRig;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known is told apart from what is new and what is healed, and a failure can be done again. */
class BaselineAndReplayTests {
    private static final Path DRIVER = Sdks.OURS
            .resolve("../../conformance/main/resources/io/liverig/conformance/driver/node.js")
            .normalize();

    @TempDir
    Path folder = Path.of("");

    private Path broken = Path.of("");
    private Path worse = Path.of("");
    private Path whole = Path.of("");

    @BeforeEach
    void begin() throws IOException {
        Sdks sdks = new Sdks(folder);
        String keeps = "exitRoom() { const list = this.getPlayerList(); super.exitRoom(); this.kept = list; return"
                + " { pusher: this.getPusherAttributes(), playerList: list }; }";
        whole = sdks.ours("whole.js", "", "");
        broken = sdks.ours("broken.js", "", keeps);
        worse = sdks.ours("worse.js", "", keeps + " getPusherInstance() { return undefined; }");
    }

    private Sdks.Told judged(Path sdk, String... more) {
        List<String> args = new java.util.ArrayList<>(
                List.of("--sdk", sdk.toString(), "--only", "G01,M02,M03,M04", "--tries", "20"));
        args.addAll(List.of(more));
        return Sdks.run(args.toArray(new String[0]));
    }

    private Path ledger(Path sdk) {
        Path ledger = folder.resolve("ledger.json");
        judged(sdk, "--ledger", ledger.toString());
        return ledger;
    }

    @Test
    void whatIsKnownIsNoFailureAndWhatIsNewIs() {
        String ledger = ledger(broken).toString();
        assertEquals(1, judged(broken).exit());
        Sdks.Told known = judged(broken, "--baseline", ledger);
        assertEquals(0, known.exit(), known.out());
        assertTrue(known.out().contains("against its baseline: 0 new, 1 known, 0 healed"), known.out());
        Sdks.Told newer = judged(worse, "--baseline", ledger, "--json");
        assertEquals(1, newer.exit());
        JsonNode told = Json.parse(newer.out()).path("implementations").path(0);
        assertFalse(told.path("new").isEmpty(), newer.out());
        assertEquals(Json.parse("[\"G01\"]"), told.path("known"));
    }

    @Test
    void whatIsHealedIsListedAndNoFailure() {
        Path ledger = ledger(worse);
        Sdks.Told healed = judged(whole, "--baseline", ledger.toString());
        assertEquals(0, healed.exit(), healed.out());
        assertTrue(healed.out().contains("healed: G01 "), healed.out());
        assertTrue(healed.out().contains("write the baseline anew with --ledger"), healed.out());
    }

    @Test
    void eachSdkHasItsOwnBaseline() {
        String ledger = ledger(broken).toString();
        assertEquals(
                2,
                judged(broken, "--sdk", whole.toString(), "--baseline", ledger).exit());
        Sdks.Told both = judged(broken, "--sdk", whole.toString(), "--baseline", ledger, "--baseline", ledger);
        assertEquals(0, both.exit(), both.out());
        assertTrue(both.out().contains("0 new, 1 known, 0 healed"), both.out());
        assertTrue(both.out().contains("0 new, 0 known, 1 healed"), both.out());
    }

    private Path failure() throws IOException {
        Path report = folder.resolve("report");
        judged(broken, "--report", report.toString(), "--seed", "7");
        try (var files = Files.list(report.resolve("failures"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("G01"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void aFailureIsDoneAgainWithAVerdict() throws IOException {
        Path file = failure();
        JsonNode told = Json.parse(Files.readString(file));
        assertEquals(LiveRig.version(), told.path("liverig").asText());
        assertTrue(told.path("try").asInt() > 0
                && told.has("seed")
                && told.path("profile").asText().equals("document"));
        Sdks.Told still = Sdks.run("--replay", file.toString(), "--sdk", broken.toString());
        assertEquals(1, still.exit(), still.err());
        assertTrue(still.out().contains("broken still by " + broken), still.out());
        assertTrue(
                still.out().contains("playerList") && still.out().contains("the page calls exitRoom()"), still.out());
        Sdks.Told holds = Sdks.run("--replay", file.toString());
        assertEquals(0, holds.exit());
        assertTrue(holds.out().contains("holds now, by LiveRig (document)"), holds.out());
        Sdks.Told json = Sdks.run("--replay", file.toString(), "--sdk", broken.toString(), "--json");
        assertTrue(Json.parse(json.out()).path("broken").asBoolean());
    }

    @Test
    void nodeDoesAFailureAgainAndTellsTheFirstDifference() throws IOException, InterruptedException {
        Path file = failure();
        Sdks.Told still = node(broken, file);
        assertEquals(1, still.exit(), still.err());
        assertTrue(still.err().contains("broken still: the trace is the one that was recorded"), still.err());
        assertTrue(Json.parse(still.out()).path("rows").size() > 2);
        Sdks.Told other = node(whole, file);
        assertEquals(0, other.exit(), other.err());
        assertTrue(other.err().contains("the trace is not the one that was recorded; first at rows["), other.err());
        assertEquals(2, node(folder.resolve("none.js"), file).exit());
        assertEquals(2, node(whole, whole).exit());
    }

    private Sdks.Told node(Path sdk, Path file) throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        try {
            Process node = new ProcessBuilder("node", DRIVER.toString(), sdk.toString(), file.toString())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            assertTrue(node.waitFor(60, TimeUnit.SECONDS));
            return new Sdks.Told(node.exitValue(), Files.readString(out), Files.readString(err));
        } catch (IOException noSuchCommand) {
            return Assumptions.abort("skipped: node is not there, nothing was done again in Node");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --tries 0                 | --tries 0 would try nothing; give 1 or more
            --tries -3                | --tries -3 would try nothing
            --only a15                | there is no property "a15"; near ones are A15
            --only A99                | there is no property "A99"; near ones are A09
            --profile docs            | there is no profile "docs"; name document or package
            --baseline none.json      | --baseline there is no file none.json
            --baseline FOLDER/ours    | ours can not be read as a text file
            --baseline FOLDER/odd.json | odd.json is no ledger: it has no list "breaks"
            --replay none.json        | --replay there is no file none.json
            --replay FOLDER/whole.js  | whole.js is not JSON
            --replay FOLDER/odd.json  | odd.json is no failure: it names no "property" with "steps"
            --replay FOLDER/old.json  | names the property "A99", which this version does not have; near ones are A09
            --report FOLDER/whole.js --only M02 --tries 1 | can not be written as a folder
            """)
    void wrongUseIsSaidInOneSentence(String args, String said) throws IOException {
        new Sdks(folder).write("odd.json", "{\"breaks\": 1, \"steps\": []}");
        new Sdks(folder).write("old.json", "{\"property\": \"A99\", \"steps\": [{\"op\": \"drain\"}]}");
        Sdks.Told told = Sdks.run(args.replace("FOLDER", folder.toString()).split(" "));
        assertEquals(2, told.exit(), told.out() + told.err());
        assertTrue(told.err().contains(said), told.err());
    }

    @Test
    void theReportNamesWhatWasNotJudgedAndHidesWhatIsForMachines() throws IOException {
        Path report = folder.resolve("report");
        Path silent = new Sdks(folder)
                .write(
                        "silent.js",
                        "module.exports = class { on() {} getPlayerList() { return []; }"
                                + " getPusherInstance() {} createPusher() {} exitRoom() {} pusherEventHandler() {} };");
        Sdks.Told told = judged(silent, "--report", report.toString());
        assertEquals(1, told.exit());
        String page = Files.readString(report.resolve("report.html"));
        assertEquals(page, again(silent, report), "the page is the same each time");
        String shown = page.replaceAll("(?s)<details.*?</details>", "").replaceAll("(?s)<style.*?</style>", "");
        assertFalse(shown.contains("{\""), shown);
        assertFalse(page.contains("<script") || page.contains("<link") || page.contains("src="), "the page is whole");
        String xml = Files.readString(report.resolve("junit.xml"));
        assertTrue(xml.contains("<failure"), xml);
        if (told.out().contains("had nothing to judge")) {
            assertTrue(page.contains("Had nothing to judge") && xml.contains("had nothing to judge in"), xml);
        }
    }

    private String again(Path sdk, Path report) throws IOException {
        judged(sdk, "--report", report.toString());
        return Files.readString(report.resolve("report.html"));
    }
}
