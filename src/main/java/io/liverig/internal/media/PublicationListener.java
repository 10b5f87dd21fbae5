package io.liverig.internal.media;

/** Hears how a publication gets on; each call is a task of its own. */
public interface PublicationListener {
    /** The server answers. */
    void connected();

    /** The handshake is done, and sending can begin. */
    void ready();

    /** The camera is open. */
    void cameraOpened();

    /** The camera has given its first frame. */
    void firstFrameCaptured();

    /** The video encoder runs; only for a publication that connects. */
    void encoderStarted();

    /** The picture is being encoded in another size, for want of bandwidth or as bandwidth is back. */
    void sizeChanged();

    /** The picture is being encoded at another bitrate, for want of bandwidth or as bandwidth is back. */
    void bitrateChanged();

    /** The network carries less than what is to be sent needs at the least; once, until it carries enough. */
    void congested();

    /** What is being sent, periodically while connected. */
    void statistics(PublishStatistics statistics);

    /**
     * The microphone's level, periodically when asked for.
     *
     * @param level from 0, silent, to 100
     */
    void volume(int level);
}
