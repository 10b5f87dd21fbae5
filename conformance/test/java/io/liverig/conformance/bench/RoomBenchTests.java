package io.liverig.conformance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.tool.cli.Main;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The room's benchmark prints a row for every size; no time is asserted. */
class RoomBenchTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");

    @Test
    void everySizeHasItsRowWithAndWithoutAPage() {
        StringWriter text = new StringWriter();
        new RoomBench(new PrintWriter(text)).run(new RoomBench.Settings(EXAMPLE, List.of(2, 5), 3, 0));
        List<String> rows = text.toString()
                .lines()
                .filter(line -> line.matches(" +\\d+ .* ms .* us .* KB .* ms .* times"))
                .map(line -> line.strip().split(" +")[0] + " " + line.strip().split(" +")[1])
                .toList();
        // Each joins and leaves; three publish twice, and of the page's others two, as the page is one of the three.
        assertEquals(List.of("2 8", "5 16", "2 4", "5 12"), rows, text.toString());
    }

    @Test
    void aRoomOfNobodyIsRefused() {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        assertEquals(2, Main.execute(out, out, "bench", "room", "--users", "0"));
        assertTrue(text.toString().contains("--users wants numbers from 1 on"), text.toString());
    }
}
