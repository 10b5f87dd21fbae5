package io.liverig.options;

/**
 * How a pusher's page hears of the room's other users.
 *
 * @param announce whether users who are there already come in one 1031 or one each
 * @param flagOrder whether 1033 or 1034 comes first for a user who is there already
 * @param leaveFlags whether 1033 and 1034 with false come along with a user's 1032
 */
public record RemoteUserSettings(
        LiveSettings.Announce announce, LiveSettings.FlagOrder flagOrder, LiveSettings.LeaveFlags leaveFlags) {
    /** One 1031 each, 1033 before 1034, 1032 alone. */
    public static final RemoteUserSettings DEFAULT = new RemoteUserSettings(
            LiveSettings.Announce.ONE_EACH, LiveSettings.FlagOrder.VIDEO_FIRST, LiveSettings.LeaveFlags.NONE);
}
