package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import io.liverig.options.RigOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The example's call page with the published SDK in place of ours. */
class PublishedSdkTests {
    private static final Path EXAMPLE =
            Path.of(System.getProperty("liverig.home", ".."), "js", "examples", "video-call");

    /**
     * What a call came to.
     *
     * @param statuses the page's status line after entering and after hanging up
     * @param player the live-player while bob publishes: its id and address
     * @param codes all codes of pusher and player, in order
     * @param events what the SDK told the page, in order
     * @param exit the message of 1019
     * @param faults what went wrong
     */
    private record Call(
            List<@Nullable Object> statuses,
            List<@Nullable Object> player,
            List<Integer> codes,
            List<String> events,
            String exit,
            List<?> faults) {}

    private static Call call(@Nullable Path sdk) {
        try (LiveRig rig = LiveRig.create(RigOptions.DEFAULT.withSdk(sdk))) {
            MiniProgram app = rig.open(EXAMPLE);
            PageHandle room = app.reLaunch("/pages/room/room?roomID=1234&userID=alice");
            rig.advance(Duration.ofSeconds(1));
            rig.room(1234).join("bob").publishVideo().publishAudio();
            rig.advance(Duration.ofSeconds(3));
            Object entered = room.data("status");
            var player = room.find("live-player");
            List<@Nullable Object> shown = Arrays.asList(player.id(), player.attribute("src"));
            room.find("#hangUp").tap();
            rig.advance(Duration.ofSeconds(2));
            return new Call(
                    Arrays.asList(entered, room.data("status")),
                    shown,
                    rig.timeline().codes(app.id()),
                    events(rig),
                    exit(rig),
                    rig.faults());
        }
    }

    /** The example writes each event of the SDK to its console in capitals; the SDK's own lines begin otherwise. */
    private static List<String> events(LiveRig rig) {
        return rig.timeline().rows(RowKind.CONSOLE).stream()
                .map(row -> String.valueOf(row.detail().get("text")))
                .filter(text -> text.matches("[A-Z]+(_[A-Z]+)+( \\w+)?"))
                .toList();
    }

    private static String exit(LiveRig rig) {
        Row row = rig.timeline().rows(RowKind.EVENT).stream()
                .filter(each -> each.detail().get("code") instanceof Number code && code.intValue() == 1019)
                .findFirst()
                .orElseThrow();
        return Objects.toString(row.detail().get("message"));
    }

    @Test
    void theCallPageReachesTheSameStatesWithThePublishedSdk() throws IOException {
        Call published = call(Published.script("trtc-wx-sdk"));
        assertEquals(List.of("In room 1234 as alice", "You left the room"), published.statuses());
        assertEquals("bob_main", published.player().get(0));
        assertTrue(String.valueOf(published.player().get(1)).contains("userid=bob"), published.toString());
        assertTrue(published.exit().contains("reason[0]"), published.exit());
        assertEquals(List.of(), published.faults());

        Call ours = call(null);
        assertEquals(published.statuses(), ours.statuses());
        assertEquals(published.player(), ours.player());
        assertEquals(published.codes(), ours.codes());
        assertEquals(published.events(), ours.events());
        assertEquals(published.exit(), ours.exit());
        assertEquals(List.of(), ours.faults());
    }
}
