package io.liverig.internal.media.simulated;

/**
 * What an encoder makes at one moment.
 *
 * @param videoKbps the picture's bitrate in kbit/s
 * @param audioKbps the sound's bitrate in kbit/s
 * @param fps frames per second
 * @param width the picture's width in pixels, 0 without a picture
 * @param height the picture's height in pixels, 0 without a picture
 * @param targetKbps the picture's bitrate without the ups and downs of what it shows
 * @param starved whether there is less bandwidth than what was declared needs at the least
 */
record Encoding(int videoKbps, int audioKbps, int fps, int width, int height, int targetKbps, boolean starved) {
    static final Encoding NONE = new Encoding(0, 0, 0, 0, 0, 0, false);

    int totalKbps() {
        return videoKbps + audioKbps;
    }
}
