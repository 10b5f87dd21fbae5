package io.liverig.live;

import java.util.List;

/** Settings on their way from one record to the next. */
final class LiveSettingsDraft {
    long startReplyMillis;
    long exitMillis;
    String exitText;
    List<Integer> failedEntryCodes;
    int failedEntryReason;
    LiveSettings.Announce announce;
    LiveSettings.FlagOrder flagOrder;
    LiveSettings.LeaveFlags leaveFlags;
    List<Integer> firstFrameCodes;
    boolean muteToggles;
    long bgmMillis;
    long bgmProgressMillis;
    TroubleSettings troubles;
    LifeSettings life;

    LiveSettingsDraft(LiveSettings settings) {
        startReplyMillis = settings.startReplyMillis();
        exitMillis = settings.exitMillis();
        exitText = settings.exitText();
        failedEntryCodes = settings.failedEntryCodes();
        failedEntryReason = settings.failedEntryReason();
        announce = settings.announce();
        flagOrder = settings.flagOrder();
        leaveFlags = settings.leaveFlags();
        firstFrameCodes = settings.firstFrameCodes();
        muteToggles = settings.muteToggles();
        bgmMillis = settings.bgmMillis();
        bgmProgressMillis = settings.bgmProgressMillis();
        troubles = settings.troubles();
        life = settings.life();
    }

    LiveSettings settings() {
        return new LiveSettings(
                startReplyMillis,
                exitMillis,
                exitText,
                failedEntryCodes,
                failedEntryReason,
                announce,
                flagOrder,
                leaveFlags,
                firstFrameCodes,
                muteToggles,
                bgmMillis,
                bgmProgressMillis,
                troubles,
                life);
    }
}
