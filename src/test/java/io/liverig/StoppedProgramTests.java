package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.options.RigOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the others see when a program is stopped in the midst of a call. */
class StoppedProgramTests {
    private static final String WXML = "<live-pusher autopush url=\"{{url}}\" bindstatechange=\"onState\" />";
    private static final String SCRIPT = "Page({\n  data: { url: '' },\n  onLoad(o) {\n    this.setData({ url:"
            + " 'room://cloud.tencent.com/rtc?sdkappid=1400000001&roomid=7&userid=' + o.id + '&usersig=s' })\n  },\n"
            + "  onState() {},\n  spin() {\n    for (;;) {}\n  },\n})\n";

    @Test
    void theOthersSeeAStoppedProgramLeaveTheRoom(@TempDir Path folder) throws IOException {
        write(folder, "app.json", "{\"pages\":[\"pages/a/a\"]}");
        write(folder, "pages/a/a.js", SCRIPT);
        write(folder, "pages/a/a.wxml", WXML);
        RigOptions options = RigOptions.DEFAULT.withTurnLimit(Duration.ofMillis(300));
        try (LiveRig rig = LiveRig.create(options)) {
            MiniProgram alice = rig.open(folder);
            PageHandle page = alice.reLaunch("/pages/a/a?id=alice");
            MiniProgram bob = rig.open(folder);
            bob.reLaunch("/pages/a/a?id=bob");
            rig.settle();
            assertEquals(2, rig.room(7).snapshot().users().size());
            try {
                page.call("spin");
            } catch (IllegalStateException stopped) {
                assertTrue(String.valueOf(stopped.getMessage()).contains("stopped"), stopped.toString());
            }
            rig.settle();
            assertFalse(alice.isRunning());
            assertTrue(bob.isRunning());
            assertEquals(1, rig.room(7).snapshot().users().size());
            List<Integer> codes = rig.timeline().codes(bob.id());
            assertEquals(1032, codes.get(codes.size() - 1));
        }
    }

    private static void write(Path folder, String file, String text) throws IOException {
        Path target = folder.resolve(file);
        Files.createDirectories(target.resolveSibling("."));
        Files.writeString(target, text);
    }
}
