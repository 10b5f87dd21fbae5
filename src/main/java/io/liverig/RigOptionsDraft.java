package io.liverig;

import io.liverig.component.ComponentSettings;
import io.liverig.live.LiveSettings;
import io.liverig.live.Platform;
import io.liverig.media.MediaSettings;
import io.liverig.room.RoomSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options on their way from one record to the next. */
final class RigOptionsDraft {
    long seed;
    Instant start;
    ZoneId zone;
    String locale;
    Platform platform;
    boolean realTime;
    Duration settleLimit;
    Duration turnLimit;

    @Nullable
    Path sdk;

    boolean copiesData;
    MediaSettings media;
    LiveSettings live;
    RoomSettings rooms;
    ComponentSettings components;
    Map<Long, String> keys;

    RigOptionsDraft(RigOptions options) {
        seed = options.seed();
        start = options.start();
        zone = options.zone();
        locale = options.locale();
        platform = options.platform();
        realTime = options.realTime();
        settleLimit = options.settleLimit();
        turnLimit = options.turnLimit();
        sdk = options.sdk();
        copiesData = options.copiesData();
        media = options.media();
        live = options.live();
        rooms = options.rooms();
        components = options.components();
        keys = options.keys();
    }

    RigOptions options() {
        return new RigOptions(
                seed,
                start,
                zone,
                locale,
                platform,
                realTime,
                settleLimit,
                turnLimit,
                sdk,
                copiesData,
                media,
                live,
                rooms,
                components,
                keys);
    }
}
