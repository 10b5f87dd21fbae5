package io.liverig.tool.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.data.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CoverageCommandTests {
    @Test
    void coverageCountsTheRowsAndNamesWhatIsAbsent() {
        Cli run = Cli.run("coverage");
        assertEquals(0, run.exit());
        assertTrue(run.out().contains("live-pusher attributes: {"), run.out());
        assertTrue(run.out().contains("== the framework"), run.out());
        assertTrue(run.out().contains("swiper events: {done=3}"), run.out());
        assertTrue(run.out().contains("absent: live-pusher method startDumpAudio"), run.out());
    }

    @Test
    void coverageWritesAPageAndOneJsonDocument(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("coverage.html");
        Cli run = Cli.run("coverage", "--json", "--html", page);
        assertTrue(Json.read(run.out()) instanceof List<?> rows && rows.size() > 900);
        assertTrue(Files.readString(page).contains("<td>live-player<td>method<td>play<td><td>done"));
        assertTrue(Files.readString(page).contains("<tr class=\"done\"><td>button<td>attribute<td>form-type"));
        assertTrue(Files.readString(page).contains("<td>WXML<td>directive<td>wx:for<td><td>done"));
    }
}
