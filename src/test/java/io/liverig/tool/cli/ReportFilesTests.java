package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ReportFilesTests {
    @Test
    void aReportHoldsTheSnapshotsThatTheProgramTook(@TempDir Path folder) throws IOException {
        Path program = folder.resolve("shots");
        Files.createDirectories(program.resolve("pages/a"));
        Files.writeString(program.resolve("app.json"), "{\"pages\": [\"pages/a/a\"]}");
        Files.writeString(program.resolve("app.js"), "App({})");
        Files.writeString(program.resolve("pages/a/a.wxml"), "<live-pusher/>");
        Files.writeString(program.resolve("pages/a/a.js"), """
                Page({
                  onReady() {
                    const pusher = wx.createLivePusherContext();
                    pusher.startPreview();
                    setTimeout(() => pusher.snapshot(), 1000);
                  },
                });
                """);
        Cli run = Cli.run("run", program, "--for", "2s", "--report", folder.resolve("report"));
        assertEquals(0, run.exit(), run.out());
        byte[] picture = Files.readAllBytes(folder.resolve("report/files/shots/tmp_1.png"));
        assertArrayEquals(new byte[] {(byte) 0x89, 'P', 'N', 'G'}, Arrays.copyOf(picture, 4));
    }
}
