package io.liverig.internal.media;

/** Hears how a playback gets on; each call is a task of its own. */
public interface PlaybackListener {
    /** The server answers. */
    void connected();

    /**
     * The stream is being shown or heard.
     *
     * @param video whether a first picture has come with it
     */
    void began(boolean video);

    /** A first picture has come to a stream that began without, or after a time without. */
    void videoBegan();

    /** Nothing is left to show: the picture stands still. */
    void starved();

    /** There is enough again, and it goes on. */
    void resumed();

    /** The network carries less than what is to be received, or carries it badly; once, until it is well. */
    void unstable();

    /** Parts of the picture are lost for good; once, until none is. */
    void discontinuous();

    /** The picture that arrives has another size. */
    void sizeChanged();

    /** What is being received, periodically once it has begun. */
    void statistics(PlaybackStatistics statistics);

    /**
     * The sound's level, periodically when asked for.
     *
     * @param level from 0, silent, to 100
     */
    void volume(int level);
}
