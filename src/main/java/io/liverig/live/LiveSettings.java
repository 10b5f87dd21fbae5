package io.liverig.live;

import java.util.List;
import java.util.function.Consumer;

/**
 * Everything about the components' behaviour for which there is no firm source; a page should not depend on it, and a
 * test can turn each to see whether it does. The delays of capture and network stand in
 * {@link io.liverig.media.MediaSettings}.
 *
 * @param startReplyMillis from start() to its success callback. The callback says that the call was taken, not that
 *     the room was entered; the moment on devices is unknown
 * @param exitMillis from leaving a room to 1019; unknown on devices
 * @param exitText the message of 1019, in which %d is the reason: 0 own exit, 1 kicked, 2 dissolved (the values of
 *     TRTC's onExitRoom). Only the part {@code reason[0]} is known, from npm trtc-wx-sdk, which looks for it
 * @param failedEntryCodes the codes of a room that can not be entered, in order; a report from devices shows 1022,
 *     -3301 and then 1019
 * @param failedEntryReason the reason in the 1019 that ends them; unknown. 0 keeps trtc-wx-sdk from raising a
 *     KICKED_OUT that nobody caused
 * @param announce whether users who are there already come in one 1031 or one each
 * @param flagOrder whether 1033 or 1034 comes first for a user who is there already
 * @param leaveFlags whether 1033 and 1034 with false come along with a user's 1032
 * @param firstFrameCodes the player's codes when a stream begins, in order; 2003 is left out of a stream without a
 *     picture. Logs from devices show 2004 before 2003
 * @param muteToggles whether a second mute() of a player unmutes; no method of that name exists
 * @param bgmMillis the length of every piece of background music, as no file is read
 * @param bgmProgressMillis the period of bgmprogress
 * @param troubles what a page hears when something goes wrong
 * @param life what becomes of the components while their program is not in front
 */
public record LiveSettings(
        long startReplyMillis,
        long exitMillis,
        String exitText,
        List<Integer> failedEntryCodes,
        int failedEntryReason,
        Announce announce,
        FlagOrder flagOrder,
        LeaveFlags leaveFlags,
        List<Integer> firstFrameCodes,
        boolean muteToggles,
        long bgmMillis,
        long bgmProgressMillis,
        TroubleSettings troubles,
        LifeSettings life) {
    /** The defaults. */
    public static final LiveSettings DEFAULT = new LiveSettings(
            0,
            0,
            "Exited the room, reason[%d]",
            List.of(1022, -3301),
            0,
            Announce.ONE_EACH,
            FlagOrder.VIDEO_FIRST,
            LeaveFlags.NONE,
            List.of(2004, 2003),
            true,
            180_000,
            1000,
            TroubleSettings.DEFAULT,
            LifeSettings.DEFAULT);

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
        return changed(draft -> draft.announce = other);
    }

    /** Returns the same settings with another order of flags. */
    public LiveSettings with(FlagOrder other) {
        return changed(draft -> draft.flagOrder = other);
    }

    /** Returns the same settings with another way to go. */
    public LiveSettings with(LeaveFlags other) {
        return changed(draft -> draft.leaveFlags = other);
    }

    /** Returns the same settings with other news of troubles. */
    public LiveSettings with(TroubleSettings other) {
        return changed(draft -> draft.troubles = other);
    }

    /** Returns the same settings with another life out of sight. */
    public LiveSettings with(LifeSettings other) {
        return changed(draft -> draft.life = other);
    }

    private LiveSettings changed(Consumer<LiveSettingsDraft> change) {
        LiveSettingsDraft draft = new LiveSettingsDraft(this);
        change.accept(draft);
        return draft.settings();
    }
}
