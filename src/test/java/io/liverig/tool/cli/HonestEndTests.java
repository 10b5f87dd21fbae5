package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.tool.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A command that can not write or read says so in a line, and never leaves half of a file. */
final class HonestEndTests {
    @TempDir
    private Path folder;

    @Test
    void aPipeThatIsClosedIsToldAndIsNoSuccess() throws IOException, InterruptedException {
        Process jvm = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "coverage"))
                .start();
        jvm.getInputStream().close();
        String said = new String(jvm.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(ExitCodes.WRONG_USE, jvm.waitFor(), said);
        assertTrue(said.contains("standard output could not be written"), said);
        assertFalse(said.contains("\tat "), said);
    }

    @Test
    void aReportThatCanNotBeWrittenIsOneLine() throws IOException {
        Path report = folder.resolve("report");
        Files.writeString(
                Files.createDirectories(report.resolve("timeline.txt")).resolve("in-the-way"), "x");
        Cli run = Cli.run("run", Cli.EXAMPLE, "--page", Cli.ALICE, "--for", "1s", "--report", report);
        assertEquals(ExitCodes.WRONG_USE, run.exit(), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("timeline.txt"), run.err());
        assertEquals(List.of(), parts(report));
    }

    @Test
    void aFileIsReplacedAsAWhole() throws IOException {
        Path file = folder.resolve("a.json");
        WholeFile.write(file, "old");
        WholeFile.write(file, "new é");
        assertEquals("new é", Files.readString(file));
        Path full = Files.createDirectories(folder.resolve("full"));
        Files.writeString(full.resolve("in-the-way"), "x");
        assertThrows(IOException.class, () -> WholeFile.write(full, "text"));
        assertEquals(List.of(), parts(folder));
    }

    private static List<Path> parts(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            return files.filter(file -> String.valueOf(file.getFileName()).endsWith(".part"))
                    .toList();
        }
    }
}
