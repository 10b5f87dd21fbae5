package io.liverig.internal.media.picture;

import io.liverig.room.StreamKind;

/**
 * One frame of one stream, not drawn yet: whoever wants to see it draws it.
 *
 * @param user who sends it
 * @param kind the stream
 * @param atMillis when it was taken, in milliseconds since 1970
 * @param frame its number, from the camera's first frame
 * @param width its width in pixels
 * @param height its height in pixels
 * @param look how the camera is turned
 */
public record Shot(String user, StreamKind kind, long atMillis, long frame, int width, int height, CameraSetting look) {
    /** Draws the frame as it is sent. */
    public Picture draw() {
        return new TestPattern(this, look.mirrored()).draw();
    }

    /** Draws the frame as its sender sees it on its own screen. */
    public Picture drawHere() {
        return new TestPattern(this, look.mirroredHere()).draw();
    }
}
