package io.liverig.media;

import io.liverig.room.StreamKind;

/**
 * What a playback is to receive.
 *
 * @param from whose stream
 * @param kind which of them
 * @param video whether to receive the picture
 * @param audio whether to receive the sound
 * @param bufferMillis how much stream to hold before it is shown, in milliseconds
 */
public record PlayRequest(StreamAddress from, StreamKind kind, boolean video, boolean audio, int bufferMillis) {}
