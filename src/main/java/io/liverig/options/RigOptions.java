package io.liverig.options;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a rig that is settled before it starts; the same options and the same calls give the same timeline.
 *
 * @param seed where all chance begins: {@code Math.random} and the media model
 * @param time the rig's clock
 * @param phones the phones that programs start on
 * @param programs how programs are loaded and run
 * @param media the figures of the simulated media
 * @param live what devices do not promise about the live components
 * @param rooms the limits of rooms, and whose signatures are checked there
 * @param components what no source settles about the built-in components
 */
public record RigOptions(
        long seed,
        TimeSettings time,
        PhoneSettings phones,
        ProgramSettings programs,
        MediaSettings media,
        LiveSettings live,
        RoomSettings rooms,
        ComponentSettings components) {
    /**
     * Seed 1, 2026-01-01 08:00 in Shanghai, iPhones, a virtual clock, a minute to settle in, ten seconds a turn, a fifth of
     * one for a subpackage.
     */
    public static final RigOptions DEFAULT = new RigOptions(
            1,
            TimeSettings.DEFAULT,
            PhoneSettings.DEFAULT,
            ProgramSettings.DEFAULT,
            MediaSettings.DEFAULT,
            LiveSettings.DEFAULT,
            RoomSettings.DEFAULT,
            ComponentSettings.DEFAULT);

    /** Returns the same options with another seed. */
    public RigOptions withSeed(long other) {
        return new RigOptions(other, time, phones, programs, media, live, rooms, components);
    }

    /** Returns the same options with programs on other phones, from the first line of app.js on. */
    public RigOptions withPlatform(Platform other) {
        PhoneSettings changed = new PhoneSettings(other, phones.zone(), phones.locale());
        return new RigOptions(seed, time, changed, programs, media, live, rooms, components);
    }

    /**
     * As {@link #withPlatform(Platform)}, by one of {@link Platform#words()}.
     *
     * @throws IllegalArgumentException when there is no such platform
     */
    public RigOptions withPlatform(String word) {
        for (Platform each : Platform.values()) {
            if (each.word().equals(word)) {
                return withPlatform(each);
            }
        }
        throw new IllegalArgumentException("there is no platform \"" + word + "\"; it is one of " + Platform.words());
    }

    /** Returns the same options with a clock that runs by itself. */
    public RigOptions withRealTime() {
        TimeSettings changed = new TimeSettings(time.start(), true, time.settleLimit());
        return new RigOptions(seed, changed, phones, programs, media, live, rooms, components);
    }

    /** Returns the same options with another limit of a turn. */
    public RigOptions withTurnLimit(Duration limit) {
        Limits limits = programs.limits();
        return with(new ProgramSettings(
                new Limits(limit, limits.grace(), limits.turnBytes()),
                programs.packageTime(),
                programs.sdk(),
                programs.copiesData()));
    }

    /** Returns the same options with another time that a subpackage takes. */
    public RigOptions withPackageTime(Duration taken) {
        return with(new ProgramSettings(programs.limits(), taken, programs.sdk(), programs.copiesData()));
    }

    /** Returns the same options with a file in place of trtc-wx. */
    public RigOptions withSdk(@Nullable Path file) {
        return with(new ProgramSettings(programs.limits(), programs.packageTime(), file, programs.copiesData()));
    }

    /** Returns the same options with setData copying into {@code this.data}. */
    public RigOptions withCopiedData() {
        return with(new ProgramSettings(programs.limits(), programs.packageTime(), programs.sdk(), true));
    }

    private RigOptions with(ProgramSettings changed) {
        return new RigOptions(seed, time, phones, changed, media, live, rooms, components);
    }

    /** Returns the same options with other figures of the media. */
    public RigOptions withMedia(MediaSettings settings) {
        return new RigOptions(seed, time, phones, programs, settings, live, rooms, components);
    }

    /** Returns the same options with other behaviour where devices promise none. */
    public RigOptions withLive(LiveSettings settings) {
        return new RigOptions(seed, time, phones, programs, media, settings, rooms, components);
    }

    /** Returns the same options with other limits of rooms, and with the keys that these settings have. */
    public RigOptions withRooms(RoomSettings settings) {
        return new RigOptions(seed, time, phones, programs, media, live, settings, components);
    }

    /** Returns the same options with other behaviour of the built-in components where no source settles it. */
    public RigOptions withComponents(ComponentSettings settings) {
        return new RigOptions(seed, time, phones, programs, media, live, rooms, settings);
    }

    /** Returns the same options with the secret key of an application, whose signatures are checked from then on. */
    public RigOptions withKey(long sdkAppId, String secret) {
        return withRooms(rooms.withKey(sdkAppId, secret));
    }
}
