package io.liverig.options;

import java.util.List;

/**
 * Everything about the components' behaviour for which there is no firm source; a page should not depend on it, and a
 * test can turn each to see whether it does. The delays of capture and network stand in
 * {@link io.liverig.options.MediaSettings}.
 *
 * @param entry what a page hears on the way into a room and out of it
 * @param users how a page hears of the room's other users
 * @param firstFrameCodes the player's codes when a stream begins, in order; 2003 is left out of a stream without a
 *     picture. Logs from devices show 2004 before 2003
 * @param muteToggles whether a second mute() of a player unmutes; no method of that name exists
 * @param bgmMillis the length in milliseconds of background music whose file tells none
 * @param bgmProgressMillis the period of bgmprogress, in milliseconds
 * @param troubles what a page hears when something goes wrong
 * @param life what becomes of the components while their program is not in front
 */
public record LiveSettings(
        EntrySettings entry,
        RemoteUserSettings users,
        List<Integer> firstFrameCodes,
        boolean muteToggles,
        long bgmMillis,
        long bgmProgressMillis,
        TroubleSettings troubles,
        LifeSettings life) {
    /** The defaults. */
    public static final LiveSettings DEFAULT = new LiveSettings(
            EntrySettings.DEFAULT,
            RemoteUserSettings.DEFAULT,
            List.of(2004, 2003),
            true,
            180_000,
            1000,
            TroubleSettings.DEFAULT,
            LifeSettings.DEFAULT);

    /** Copies the codes. */
    public LiveSettings {
        firstFrameCodes = List.copyOf(firstFrameCodes);
    }

    /** How users who are there already are announced. */
    public enum Announce {
        /** One 1031 for each. */
        ONE_EACH,
        /** One 1031 for all. */
        TOGETHER
    }

    /** Which flag of a user who is there already comes first. */
    public enum FlagOrder {
        /** 1033, then 1034. */
        VIDEO_FIRST,
        /** 1034, then 1033. */
        AUDIO_FIRST
    }

    /** Whether a user's flags are lowered when the user goes. */
    public enum LeaveFlags {
        /** 1032 alone. */
        NONE,
        /** 1033 and 1034 with false, then 1032. */
        BEFORE,
        /** 1032, then 1033 and 1034 with false. */
        AFTER
    }

    /** Returns the same settings with another way to announce. */
    public LiveSettings with(Announce other) {
        return with(new RemoteUserSettings(other, users.flagOrder(), users.leaveFlags()));
    }

    /** Returns the same settings with another order of flags. */
    public LiveSettings with(FlagOrder other) {
        return with(new RemoteUserSettings(users.announce(), other, users.leaveFlags()));
    }

    /** Returns the same settings with another way to go. */
    public LiveSettings with(LeaveFlags other) {
        return with(new RemoteUserSettings(users.announce(), users.flagOrder(), other));
    }

    private LiveSettings with(RemoteUserSettings other) {
        return new LiveSettings(
                entry, other, firstFrameCodes, muteToggles, bgmMillis, bgmProgressMillis, troubles, life);
    }

    /** Returns the same settings with other news of troubles. */
    public LiveSettings with(TroubleSettings other) {
        return new LiveSettings(entry, users, firstFrameCodes, muteToggles, bgmMillis, bgmProgressMillis, other, life);
    }

    /** Returns the same settings with another life out of sight. */
    public LiveSettings with(LifeSettings other) {
        return new LiveSettings(
                entry, users, firstFrameCodes, muteToggles, bgmMillis, bgmProgressMillis, troubles, other);
    }
}
