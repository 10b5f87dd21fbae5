package io.liverig.media;

/** Sends one user's camera and microphone. */
public interface Publication {
    /** Declares how to encode, now and for what is being sent. */
    void encode(EncoderSettings settings);

    /** Connects to the server, then sends as this user; the listener hears of both. */
    void connect(StreamAddress as);

    /** Opens or closes the camera; without a connection its picture is only a preview. */
    void camera(boolean on);

    /** Opens or closes the microphone. */
    void microphone(boolean on);

    /** Holds back or sends again what is captured. */
    void pause(boolean paused);

    /** Begins or ends to report the microphone's level. */
    void reportVolume(boolean on);

    /** Ends everything; the listener hears no more. */
    void close();
}
