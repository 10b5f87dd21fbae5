package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Json;
import io.liverig.tool.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code liverig conformance} as a user calls it. */
class ConformanceCommandTests {
    private static final Path OURS = Path.of(System.getProperty("liverig.home", ".."), "js", "trtc-wx");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("conformance"));
        all.addAll(List.of(args));
        PrintWriter writer = new PrintWriter(out);
        PrintWriter errors = new PrintWriter(err);
        int exit = Main.execute(writer, errors, all.toArray(new String[0]));
        writer.flush();
        errors.flush();
        return exit;
    }

    /** Copies ours; it takes over an address only when something else holds as well. */
    private Path brokenCopy(String when) throws IOException {
        try (var files = Files.list(OURS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path broken = folder.resolve("stream.js");
        String text = Files.readString(broken);
        Files.writeString(broken, text.replace("if (isNewUrl) values.src", "if (isNewUrl && " + when + ") values.src"));
        return folder.resolve("index.js");
    }

    @Test
    void oursPasses() {
        assertEquals(
                0, run("--sdk", OURS.resolve("index.js").toString(), "--tries", "5", "--only", "A,G01"), out::toString);
        assertTrue(out.toString().contains("streams in the player list"), out::toString);
    }

    @Test
    void aReportIsTheSameWhereDecimalsHaveAComma() throws IOException {
        Path report = folder.resolve("report");
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.GERMANY);
        try {
            run(
                    "--sdk",
                    OURS.resolve("index.js").toString(),
                    "--tries",
                    "5",
                    "--only",
                    "A15",
                    "--report",
                    report.toString());
        } finally {
            Locale.setDefault(before);
        }
        String xml = Files.readString(report.resolve("junit.xml"));
        assertTrue(xml.matches("(?s).* time=\"\\d+\\.\\d{3}\".*"), xml);
    }

    @Test
    void aBrokenCopyFailsAndItsReportReplays() throws IOException {
        Path report = folder.resolve("report");
        assertEquals(
                1,
                run("--sdk", brokenCopy("false").toString(), "--only", "A18", "--report", report.toString()),
                out::toString);
        assertTrue(out.toString().contains("A18 broken"), out::toString);
        assertTrue(Files.readString(report.resolve("report.html")).contains("class=\"fails\""));
        assertTrue(Files.readString(report.resolve("junit.xml")).contains("<failure"));
        try (var failures = Files.list(report.resolve("failures"))) {
            var file = Json.parse(Files.readString(failures.findFirst().orElseThrow()));
            Implementation broken = Implementation.read("broken", folder.resolve("index.js"), "document");
            try (Bench bench = new Bench(broken)) {
                assertTrue(bench.replay(file).path("rows").size() > 3);
            }
        }
    }

    @Test
    void oneSeedRepeatsARun() {
        String[] args = {"--json", "--tries", "20", "--seed", "9", "--only", "B05", "--profile", "package"};
        run(args);
        String first = out.toString().replaceAll("\"seconds\" : [0-9.E]+", "");
        out.getBuffer().setLength(0);
        run(args);
        assertEquals(first, out.toString().replaceAll("\"seconds\" : [0-9.E]+", ""));
    }

    @Test
    void theReportTellsWhatNoTestChecksAndWhatBindsNobody() throws IOException {
        Path report = folder.resolve("report");
        assertEquals(0, run("--only", "B10", "--tries", "5", "--report", report.toString()), out::toString);
        String page = Files.readString(report.resolve("report.html"));
        assertTrue(page.contains("base library 2.10.0 or newer<td>versions of phones and base libraries"), page);
        assertTrue(page.contains("binds nobody: N05 asks for an event for each entry"), page);
        assertFalse(page.contains("<script") || page.contains("<link") || page.contains("src="), "the page is whole");
        assertEquals(
                "N05 asks for an event for each entry, those included that say nothing new",
                Json.parse(Files.readString(report.resolve("report.json")))
                        .path("implementations")
                        .path(0)
                        .path("properties")
                        .path(0)
                        .path("notBinding")
                        .asText());
    }

    @Test
    void progressIsALineAChapterOrACounterAndNoneInJson() {
        run("--only", "L,M05", "--tries", "1");
        assertTrue(err.toString().contains("LiveRig (document): L snapshot tried"), err::toString);
        assertTrue(out.toString().contains("L  snapshot"), out::toString);
        err.getBuffer().setLength(0);
        run("--only", "L", "--tries", "1", "--progress");
        assertTrue(err.toString().contains("\r3 of 3  LiveRig (document): L snapshot 3 of 3"), err::toString);
        assertTrue(err.toString().endsWith("\r"), "the counter is gone at the end");
        err.getBuffer().setLength(0);
        run("--only", "L", "--tries", "1", "--progress", "--json");
        assertEquals("", err.toString());
    }

    @Test
    void publishedVersionsStandBesideOursAndTheirLedgersHold() throws IOException {
        Published.script("trtc-wx-sdk");
        assertEquals(0, run("--published", "--only", "M,R110", "--tries", "5", "--json"), out::toString);
        JsonNode told = Json.parse(out.toString());
        List<String> names = new ArrayList<>();
        told.path("implementations").forEach(each -> names.add(each.path("name").asText()));
        assertEquals(
                List.of("LiveRig (document)", "LiveRig (package)", "1.0.4", "1.1.4", "1.1.7", "1.1.14", "1.1.15"),
                names);
        assertEquals(Json.parse("[[\"1.0.4\"], [\"1.1.4\", \"1.1.7\", \"1.1.14\", \"1.1.15\"]]"), told.path("groups"));
    }

    @Test
    void tasteBindsOursAndIsToldOfOthers() throws IOException {
        String copy = brokenCopy("values.src === ''").toString();
        assertEquals(0, run("--only", "A15,A18", "--tries", "30", "--sdk", copy), out::toString);
        assertTrue(out.toString().contains("differs in what nobody asks of it, group taste: A15"), out::toString);
        assertTrue(out.toString().contains("1 of   1 hold"), out::toString);
    }

    @Test
    void groupsChaptersAndPropertiesCanBeLeftOut() {
        assertEquals(0, run("--only", "M", "--without", "taste,M03", "--tries", "2", "--json"), out::toString);
        List<String> ids = Json.parse(out.toString()).findValuesAsText("id");
        assertEquals(List.of("M01", "M04", "M05"), ids);
        assertEquals(2, run("--without", "taster"));
    }

    @Test
    void wrongUseIsSaid() {
        assertEquals(2, run("--only", "Z99"));
        assertEquals(2, run("--sdk", "no/such/file.js"));
        assertEquals(2, run("--profile", "other"));
    }
}
