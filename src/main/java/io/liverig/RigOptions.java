package io.liverig;

import io.liverig.component.ComponentSettings;
import io.liverig.live.LiveSettings;
import io.liverig.live.Platform;
import io.liverig.logic.Limits;
import io.liverig.media.MediaSettings;
import io.liverig.room.RoomSettings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a rig that is settled before it starts; the same options and the same calls give the same timeline.
 *
 * @param seed where all chance begins: {@code Math.random} and the media model
 * @param start the rig's time at the beginning
 * @param zone the time zone of the programs
 * @param locale the locale of the programs, a BCP 47 tag
 * @param platform the phones that programs start on; {@link PhoneControl#platform(Platform)} changes one later
 * @param realTime whether the clock runs by itself, at the machine's pace; otherwise it moves only when it is told to
 * @param settleLimit how much of the rig's time {@link LiveRig#settle()} may take
 * @param turnLimit how much of the machine's time one call into a script may take before its program is stopped
 * @param sdk a file that takes the place of trtc-wx in every program, also of a program's own copy; null for none
 * @param copiesData whether setData copies values on their way into {@code this.data}, as WeChat's older engine did.
 *     The official page does not say; by default the value itself goes in, as in glass-easel's published engine
 * @param media the figures of the simulated media
 * @param live what devices do not promise about the components
 * @param rooms the limits of rooms
 * @param components what no source settles about the built-in components
 * @param keys the secret keys of applications, by id; an application with a key has its signatures checked
 */
public record RigOptions(
        long seed,
        Instant start,
        ZoneId zone,
        String locale,
        Platform platform,
        boolean realTime,
        Duration settleLimit,
        Duration turnLimit,
        @Nullable Path sdk,
        boolean copiesData,
        MediaSettings media,
        LiveSettings live,
        RoomSettings rooms,
        ComponentSettings components,
        Map<Long, String> keys) {
    /** Copies the keys. */
    public RigOptions {
        keys = Map.copyOf(keys);
    }

    /** Seed 1, 2026-01-01 08:00 in Shanghai, iPhones, a virtual clock, a minute to settle in, ten seconds a turn. */
    public static final RigOptions DEFAULT = new RigOptions(
            1,
            Instant.parse("2026-01-01T00:00:00Z"),
            ZoneId.of("Asia/Shanghai"),
            "zh-CN",
            Platform.IOS,
            false,
            Duration.ofSeconds(60),
            Limits.DEFAULT.turn(),
            null,
            false,
            MediaSettings.DEFAULT,
            LiveSettings.DEFAULT,
            RoomSettings.DEFAULT,
            ComponentSettings.DEFAULT,
            Map.of());

    /** Returns the same options with another seed. */
    public RigOptions withSeed(long newSeed) {
        return changed(draft -> draft.seed = newSeed);
    }

    /** Returns the same options with programs on other phones, from the first line of app.js on. */
    public RigOptions withPlatform(Platform other) {
        return changed(draft -> draft.platform = other);
    }

    /**
     * As {@link #withPlatform(Platform)}, by one of {@link PhoneControl#platforms()}.
     *
     * @throws IllegalArgumentException when there is no such platform
     */
    public RigOptions withPlatform(String word) {
        for (Platform each : Platform.values()) {
            if (each.word().equals(word)) {
                return withPlatform(each);
            }
        }
        throw new IllegalArgumentException(
                "there is no platform \"" + word + "\"; it is one of " + PhoneControl.platforms());
    }

    /** Returns the same options with a clock that runs by itself. */
    public RigOptions withRealTime() {
        return changed(draft -> draft.realTime = true);
    }

    /** Returns the same options with another limit of a turn. */
    public RigOptions withTurnLimit(Duration limit) {
        return changed(draft -> draft.turnLimit = limit);
    }

    /** Returns the same options with a file in place of trtc-wx. */
    public RigOptions withSdk(@Nullable Path file) {
        return changed(draft -> draft.sdk = file);
    }

    /** Returns the same options with setData copying into {@code this.data}. */
    public RigOptions withCopiedData() {
        return changed(draft -> draft.copiesData = true);
    }

    /** Returns the same options with other figures of the media. */
    public RigOptions withMedia(MediaSettings settings) {
        return changed(draft -> draft.media = settings);
    }

    /** Returns the same options with other behaviour where devices promise none. */
    public RigOptions withLive(LiveSettings settings) {
        return changed(draft -> draft.live = settings);
    }

    /** Returns the same options with other limits of rooms. */
    public RigOptions withRooms(RoomSettings settings) {
        return changed(draft -> draft.rooms = settings);
    }

    /** Returns the same options with other behaviour of the built-in components where no source settles it. */
    public RigOptions withComponents(ComponentSettings settings) {
        return changed(draft -> draft.components = settings);
    }

    /** Returns the same options with the secret key of an application, whose signatures are checked from then on. */
    public RigOptions withKey(long sdkAppId, String secret) {
        Map<Long, String> more = new LinkedHashMap<>(keys);
        more.put(sdkAppId, secret);
        return changed(draft -> draft.keys = more);
    }

    private RigOptions changed(Consumer<RigOptionsDraft> change) {
        RigOptionsDraft draft = new RigOptionsDraft(this);
        change.accept(draft);
        return draft.options();
    }

    Limits limits() {
        return new Limits(turnLimit, Limits.DEFAULT.grace(), Limits.DEFAULT.turnBytes());
    }
}
