package io.liverig.conformance.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.PageHandle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program that has js/trtc-wx as a package is in a room with exactly that copy. */
class InstalledPackageTests {
    private static final String OURS = "['component', 1]";
    private static final String MARKED = "['component', 7]";

    @TempDir
    private Path folder = Path.of("");

    /** The mark is in a file deep in the copy, and shows in the address of the room; LiveRig's own has another there. */
    @ParameterizedTest
    @CsvSource({
        "import TRTC from 'trtc-wx', node_modules",
        "import TRTC = require('trtc-wx'), node_modules",
        "const TRTC = require('trtc-wx'), node_modules",
        "import TRTC from 'trtc-wx', miniprogram_npm",
    })
    void aProgramJoinsARoomWithItsOwnCopy(String line, String packages) throws IOException {
        Path program = SdkPackage.program(folder);
        Files.move(program.resolve("node_modules"), program.resolve(packages));
        replace(program.resolve(packages).resolve("trtc-wx/room-url.js"), OURS, MARKED);
        replace(program.resolve("pages/room/room.ts"), "import TRTC from 'trtc-wx'", line);
        try (LiveRig rig = LiveRig.create()) {
            PageHandle room = rig.open(program).reLaunch("/pages/room/room");
            rig.advance(Duration.ofSeconds(2));
            rig.room(1234).join("bob").publishVideo();
            rig.advance(Duration.ofSeconds(2));
            assertEquals("joined", room.data("status"));
            assertEquals("bob_main", room.find("live-player").id());
            assertEquals("playing", room.find("live-player").state().get("state"));
            String address = String.valueOf(room.find("live-pusher").attribute("url"));
            assertTrue(address.endsWith("&component=7"), address);
            assertEquals(List.of(), rig.faults());
        }
    }

    private static void replace(Path file, String old, String text) throws IOException {
        String before = Files.readString(file);
        assertTrue(before.contains(old), before);
        Files.writeString(file, before.replace(old, text));
    }
}
