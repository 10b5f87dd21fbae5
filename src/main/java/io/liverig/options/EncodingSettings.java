package io.liverig.options;

/**
 * What encoders make of pictures and sound.
 *
 * @param bitsPerPixel video bits per pixel and frame, from which the bitrate follows; TRTC advises 500 kbit/s for a
 *     call with 640x360 at 15 fps (TRTCVideoResolution_640_360), which is 0.145
 * @param variation how far bitrates and levels move about their middle, as a share of it
 * @param audioKbps48k the bitrate of 48 kHz sound; 50 for TRTCAudioQualityDefault
 * @param audioKbps16k the bitrate of 16 kHz sound; 16 for TRTCAudioQualitySpeech
 * @param gopSeconds seconds between two key frames
 * @param smallStreamScale the small stream's width as a share of the main stream's
 */
public record EncodingSettings(
        double bitsPerPixel,
        double variation,
        int audioKbps48k,
        int audioKbps16k,
        int gopSeconds,
        double smallStreamScale) {
    /** The defaults. */
    public static final EncodingSettings DEFAULT = new EncodingSettings(0.145, 0.1, 50, 16, 3, 0.5);
}
