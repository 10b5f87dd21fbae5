package io.liverig.internal.media;

import io.liverig.internal.media.picture.CameraSetting;
import io.liverig.internal.media.picture.Shot;
import io.liverig.sound.Sound;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

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

    /** Turns the camera, and says what is done to its picture. */
    void look(CameraSetting look);

    /** Returns the present frame of the camera, or the last one while it is held; empty while it gives none. */
    Optional<Shot> shot();

    /**
     * Says what the microphone hears and what is done to it.
     *
     * @param sound what it hears; null for the backend's own
     * @param share how much of it is sent, from 0 to 1
     * @param lifted whether quiet sound is lifted, by a gain control
     */
    void sound(@Nullable Sound sound, double share, boolean lifted);

    /** Sends music along with the sound; its level, from 0 to 100, is asked for at the moment. */
    void music(IntSupplier level);

    /** Holds back or sends again what is captured. */
    void pause(boolean paused);

    /** Begins or ends to report the microphone's level. */
    void reportVolume(boolean on);

    /** Ends everything; the listener hears no more. */
    void close();
}
