package io.liverig.internal.media;

import io.liverig.sound.Sound;

/** What a user films and says who has no phone on the rig: a scripted one. */
public interface ScriptedSender {
    /** Opens the camera, or holds its last frame. */
    void camera(boolean on);

    /** Lets the user's microphone hear something. */
    void hear(Sound sound);
}
