package io.liverig.options;

import java.util.List;

/**
 * What can go wrong for a component, each with the codes of statechange that a page then gets, in order.
 *
 * <p>The codes are the defaults of {@link TroubleSettings}. Where a sentence below names a doubt, a page should not
 * depend on the choice.
 */
public enum StateCause {
    /** The user's signature is not accepted: -100018, https://cloud.tencent.com/document/product/647/38313 . */
    BAD_SIGNATURE(-100018),
    /** The application controls permissions and the address has no privatemapkey: -1307 by the same page. */
    NO_PERMIT(-1307),
    /** The permission ticket does not allow it: -100006 by the same page. */
    BAD_PERMIT(-100006),
    /** The room is full. -102052 is a constant of Tencent's desktop SDK; no report from a mini-program is known. */
    ROOM_FULL(-102052),
    /** The account is out of minutes. -1307 by the page above; the native table has -100013 for it. */
    ARREARS(-1307),
    /** The room did not answer in time; -3308 of the native table. */
    ENTRY_TIMED_OUT(-3308),
    /** What the page wants to publish is not taken. No code is known, so there is none. */
    PUBLISH_REFUSED,
    /** The user does not allow the camera: 10001, with the error event. */
    CAMERA_REFUSED(10001),
    /** Another app holds the camera. -1316 of the native table; the component's page knows only -1301. */
    CAMERA_BUSY(-1316),
    /** The camera cannot be opened. */
    CAMERA_FAILING(-1301),
    /** The user does not allow the microphone: 10002, with the error event. */
    MICROPHONE_REFUSED(10002),
    /** Another app holds the microphone. -1319 of the native table; the component's page knows only -1302. */
    MICROPHONE_BUSY(-1319),
    /** The microphone cannot be opened. */
    MICROPHONE_FAILING(-1302),
    /** The microphone is open and gives nothing, as on some Android phones. */
    MICROPHONE_SILENT(-1311),
    /** The hardware encoder failed and software took over. */
    HARDWARE_ENCODER(1103),
    /** No picture can be encoded: the encoder starts again, in vain. */
    VIDEO_ENCODER(1104, -1303),
    /** No sound can be encoded. */
    AUDIO_ENCODER(-1304),
    /** The pusher's connection is gone; once for every attempt to get it back, of which there are at most three. */
    NETWORK_RETRY(1102),
    /** The attempts are over. A room's pusher comes back by itself when the network does, a page of Tencent says. */
    NETWORK_GONE(-1307),
    /** The network is back. What a room's pusher then says is unknown; these are what a pusher to rtmp:// says. */
    NETWORK_BACK(1001, 1002),
    /** The network is another one: Wi-Fi to 4G. */
    NETWORK_CHANGED(1021),
    /** The uplink carries less than the sound and the lowest bitrate of the picture; once, until it carries enough. */
    UPLINK_BUSY(1101),
    /** The encoder makes another size of picture, for want of bandwidth or as it is back. */
    ENCODER_SIZE(1005),
    /** The encoder works at another bitrate, for want of bandwidth or as it is back. */
    ENCODER_BITRATE(1006),
    /** A telephone call takes camera and microphone away. */
    INTERRUPTED(5001),
    /** The floating window was closed; comments of 2020 say so of Android, today's page gives 5001 to calls alone. */
    WINDOW_CLOSED(5001),
    /** The background music cannot be loaded: 10003, with the error event. */
    MUSIC(10003),
    /** The image that stands in for the camera cannot be loaded: 10004, with the error event. */
    WAITING_IMAGE(10004),
    /** WeChat suspends the program; reported from iOS only. */
    SUSPENDED(5000),
    /** A player's connection is gone; once for every attempt to get it back, of which there are at most three. */
    PLAYER_RETRY(2103),
    /** The player has given up. */
    PLAYER_GONE(-2301),
    /** The player has nothing left to show. Logs from devices show 2007 and 2004 in pairs around such a time. */
    PLAYER_STARVED(2105, 2007),
    /** The player has enough again. */
    PLAYER_RESUMED(2004),
    /** The downlink carries too little or carries it badly; once, until it is well. How often devices repeat it is
     * unknown. */
    DOWNLINK_UNSTABLE(2104),
    /** Frames are missing for good; once, until none is. */
    FRAMES_MISSING(2107),
    /** The sender's picture has come to another size. */
    PLAYER_SIZE(2009);

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives a list that does not change.
    private final List<Integer> codes;

    StateCause(Integer... codes) {
        this.codes = List.of(codes);
    }

    /** Returns the codes that it has by default. */
    public List<Integer> codes() {
        return codes;
    }
}
