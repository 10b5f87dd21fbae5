package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code liverig conformance} as a user calls it. */
class ConformanceCommandTests {
    private static final Path OURS = Path.of(System.getProperty("liverig.home", ".."), "js", "trtc-wx");

    @TempDir
    Path folder = Path.of("");

    private final StringWriter out = new StringWriter();

    private int run(String... args) {
        List<String> all = new ArrayList<>(List.of("conformance"));
        all.addAll(List.of(args));
        PrintWriter writer = new PrintWriter(out);
        int exit = Main.execute(writer, writer, all.toArray(new String[0]));
        writer.flush();
        return exit;
    }

    private Path brokenCopy() throws IOException {
        try (var files = Files.list(OURS)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName().toString()));
            }
        }
        Path broken = folder.resolve("stream.js");
        String text = Files.readString(broken);
        Files.writeString(
                broken, text.replace("if (isNewUrl) values.src", "if (isNewUrl && values.src === '') values.src"));
        return folder.resolve("index.js");
    }

    @Test
    void oursPasses() {
        assertEquals(
                0, run("--sdk", OURS.resolve("index.js").toString(), "--tries", "5", "--only", "A,G01"), out::toString);
        assertTrue(out.toString().contains("streams in the player list"), out::toString);
    }

    @Test
    void aBrokenCopyFailsAndItsReportReplays() throws IOException {
        Path report = folder.resolve("report");
        assertEquals(
                1,
                run("--sdk", brokenCopy().toString(), "--only", "A15", "--report", report.toString()),
                out::toString);
        assertTrue(out.toString().contains("A15 broken"), out::toString);
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
    void wrongUseIsSaid() {
        assertEquals(2, run("--only", "Z99"));
        assertEquals(2, run("--sdk", "no/such/file.js"));
        assertEquals(2, run("--profile", "other"));
    }
}
