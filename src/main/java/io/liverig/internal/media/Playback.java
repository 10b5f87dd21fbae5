package io.liverig.internal.media;

import io.liverig.internal.media.picture.Shot;
import java.util.Optional;

/** Receives one stream of one user. */
public interface Playback {
    /** Connects and receives; a further call changes what is received without connecting again. */
    void play(PlayRequest request);

    /** Holds the playback, or lets it go on. */
    void pause(boolean paused);

    /** Takes the stream away, or brings it back: without it nothing arrives, whatever the network does. */
    void online(boolean on);

    /** Returns the frame that is shown, or the last one while none comes; empty before the first. */
    Optional<Shot> shot();

    /** Begins or ends to report the sound's level. */
    void reportVolume(boolean on);

    /** Ends everything; the listener hears no more. */
    void close();
}
