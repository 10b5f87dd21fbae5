package io.liverig.internal.media;

import io.liverig.room.StreamKind;

/**
 * What a playback is to receive.
 *
 * @param from whose stream
 * @param kind which of them
 * @param video whether to receive the picture
 * @param audio whether to receive the sound
 * @param minBufferMillis how much stream to hold at the least before it is shown, in milliseconds
 * @param maxBufferMillis how much to hold at the most, on a network that delivers unevenly
 */
public record PlayRequest(
        StreamAddress from, StreamKind kind, boolean video, boolean audio, int minBufferMillis, int maxBufferMillis) {}
