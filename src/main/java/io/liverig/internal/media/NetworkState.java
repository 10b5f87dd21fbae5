package io.liverig.internal.media;

/**
 * How one direction of a user's network does.
 *
 * @param quality TRTC's scale: 0 unknown, 1 best, 2 good, 3 fair, 4 bad, 5 very bad, 6 unusable
 * @param jitterMillis how unevenly packets arrive; 0 is none
 */
public record NetworkState(int quality, int jitterMillis) {}
