package io.liverig;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.journal.Fault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The main path: the example's call page, end to end. */
class VideoCallTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");

    @Test
    void aCallPageEntersSeesBobAndHangsUp() {
        try (LiveRig rig = LiveRig.create()) {
            MiniProgram app = rig.open(EXAMPLE);
            PageHandle room = app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
            RemoteUser bob = rig.room(1234).join("bob").publishVideo();
            rig.settle();
            assertEquals(List.of(), rig.faults().stream().map(Fault::text).toList());
            assertEquals("bob", room.data("playerList[0].userID"));
            assertEquals("bob_main", room.find("live-player").id());
            bob.leave();
            rig.advance(Duration.ofSeconds(2));
            assertEquals(List.of(), room.data("playerList"));
            room.find("#hangUp").tap();
            rig.settle();
            assertTrue(app.isRunning());
            assertTrue(rig.timeline().codes(app.id()).contains(1019));
        }
    }
}
