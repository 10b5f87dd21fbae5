package io.liverig.internal.media;

/**
 * What a publication sent lately.
 *
 * @param videoKbps the picture's bitrate in kbit/s
 * @param audioKbps the sound's bitrate in kbit/s
 * @param fps frames per second
 * @param gopSeconds seconds between two key frames
 * @param width the picture's width in pixels
 * @param height the picture's height in pixels
 * @param waitingFrames pictures that wait to be sent
 * @param waitingSounds frames of sound that wait to be sent
 * @param network how the network does
 */
public record PublishStatistics(
        int videoKbps,
        int audioKbps,
        int fps,
        int gopSeconds,
        int width,
        int height,
        int waitingFrames,
        int waitingSounds,
        NetworkState network) {}
