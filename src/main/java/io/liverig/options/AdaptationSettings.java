package io.liverig.options;

/**
 * When an encoder changes its picture for its network, and when the page hears of it. All figures are chosen.
 *
 * @param threeQuarterBelow below which share of its wanted bitrate a picture is encoded at three quarters of its size
 * @param halfBelow below which share it is encoded at half of its size
 * @param growMillis how many milliseconds there has to be bandwidth enough before a picture grows again
 * @param tellBitrateChange by which share the bitrate has to move before the encoder's change is told
 * @param tellsFirstEncoding whether the encoder's size is told when it starts too. Logs of 2020 and 2022 from devices
 *     that push to rtmp:// show 1005 first; none is known from a room, so it is off
 */
public record AdaptationSettings(
        double threeQuarterBelow,
        double halfBelow,
        long growMillis,
        double tellBitrateChange,
        boolean tellsFirstEncoding) {
    /** The defaults. */
    public static final AdaptationSettings DEFAULT = new AdaptationSettings(0.5, 0.25, 5000, 0.3, false);
}
