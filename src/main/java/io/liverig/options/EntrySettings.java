package io.liverig.options;

import java.util.List;

/**
 * What a pusher's page hears on the way into a room and out of it.
 *
 * @param startReplyMillis from start() to its success callback, in milliseconds. The callback says that the call was
 *     taken, not that the room was entered; the moment on devices is unknown
 * @param failedCodes the codes of a room that cannot be entered, in order; a report from devices shows 1022, -3301 and
 *     then 1019
 * @param failedReason the reason in the 1019 that ends them; unknown. 0 keeps trtc-wx-sdk from raising a KICKED_OUT that
 *     nobody caused
 * @param exitMillis from leaving a room to 1019, in milliseconds; unknown on devices
 * @param exitText the message of 1019, in which %d is the reason: 0 own exit, 1 kicked, 2 dissolved (the values of
 *     TRTC's onExitRoom). Only the part {@code reason[0]} is known, from npm trtc-wx-sdk, which looks for it
 */
public record EntrySettings(
        long startReplyMillis, List<Integer> failedCodes, int failedReason, long exitMillis, String exitText) {
    /** The defaults. */
    public static final EntrySettings DEFAULT =
            new EntrySettings(0, List.of(1022, -3301), 0, 0, "Exited the room, reason[%d]");

    /** Copies the codes. */
    public EntrySettings {
        failedCodes = List.copyOf(failedCodes);
    }
}
