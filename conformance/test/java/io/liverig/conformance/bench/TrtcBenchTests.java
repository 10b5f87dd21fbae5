package io.liverig.conformance.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmark runs in each host that is there and prints every row; no time is asserted. */
class TrtcBenchTests {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void everySdkHasARowInEveryHostAndForBothKindsOfListeners() throws IOException {
        Path other = folder.resolve("other.js");
        Files.writeString(other, OTHER);
        String printed = print(new TrtcBench.Settings(List.of(1, 3), other, true, 0, 0));
        System.out.println(printed);
        boolean node = !printed.contains("skipped: Node");
        int hosts = node ? 2 : 1;
        for (String name : List.of("ours", "other.js", "trtc-wx-sdk@1.1.15")) {
            boolean skipped = printed.contains("skipped: npm") && name.startsWith("trtc-wx-sdk");
            assertEquals(skipped ? 0 : 2, rows(printed, name + ", JVM"), name);
            assertEquals(skipped ? 0 : 2 * (hosts - 1), rows(printed, name + ", Node"), name);
        }
        assertEquals(1, rows(printed, "the copies alone, JVM"), printed);
        assertTrue(printed.contains("faster by"), printed);
    }

    @Test
    void anSdkThatMissesEventsIsNotMeasured() throws IOException {
        Path other = folder.resolve("deaf.js");
        Files.writeString(other, OTHER.replace("1034", "0"));
        TrtcBench.Settings settings = new TrtcBench.Settings(List.of(2), other, false, 0, 0);
        RuntimeException refused = assertThrows(RuntimeException.class, () -> print(settings));
        assertTrue(String.valueOf(refused.getMessage()).contains("events were heard of 2 users"), refused.toString());
    }

    private static String print(TrtcBench.Settings settings) {
        StringWriter text = new StringWriter();
        new TrtcBench(new PrintWriter(text), settings)
                .run(Path.of("target", "npm").toAbsolutePath());
        return text.toString();
    }

    /** Counts the rows of a name with two rates and a flatness. */
    private static long rows(String printed, String name) {
        return Pattern.compile("(?m)^ +" + Pattern.quote(name) + "( +[\\d,]+){2} +[\\d.]+ times$")
                .matcher(printed)
                .results()
                .count();
    }

    /** As much of an SDK as the round needs. */
    private static final String OTHER = """
            module.exports = class {
              constructor() { this.heard = {}; this.players = [] }
              setLogLevel() {}
              createPusher() {}
              on(code, handler) { this.heard[code] = handler }
              setPlayerAttributes() { return this.players }
              tell(code) { this.heard[code]({ eventCode: code, data: { player: { id: 'x' }, playerList: this.players } }) }
              pusherEventHandler(event) {
                const told = {
                  1031: ['REMOTE_USER_JOIN'],
                  1032: ['REMOTE_VIDEO_REMOVE', 'REMOTE_AUDIO_REMOVE', 'REMOTE_USER_LEAVE'],
                  1033: ['REMOTE_VIDEO_ADD'],
                  1034: ['REMOTE_AUDIO_ADD'],
                }
                ;(told[event.detail.code] || []).forEach((code) => this.tell(code))
              }
            }
            """;
}
