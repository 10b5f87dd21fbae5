package io.liverig.internal.media;

/**
 * What a playback received lately.
 *
 * @param videoKbps the picture's bitrate in kbit/s
 * @param audioKbps the sound's bitrate in kbit/s
 * @param fps frames per second
 * @param gopSeconds seconds between two key frames
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param bufferedMillis milliseconds of stream that wait to be shown
 * @param targetMillis how many are aimed at
 * @param decoderFrames frames inside the decoder
 * @param soundAheadMillis how much earlier the sound arrives than the picture of the same moment
 * @param network how the network does
 */
public record PlaybackStatistics(
        int videoKbps,
        int audioKbps,
        int fps,
        int gopSeconds,
        int width,
        int height,
        int bufferedMillis,
        int targetMillis,
        int decoderFrames,
        int soundAheadMillis,
        NetworkState network) {}
