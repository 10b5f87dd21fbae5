package io.liverig.media;

import io.liverig.media.sound.Sound;

/** What a user films and says who has no phone on the rig: a scripted one. */
public final class ScriptedSender {
    private final Performance performance;

    ScriptedSender(Performance performance) {
        this.performance = performance;
    }

    /** Opens the camera, or holds its last frame. */
    public void camera(boolean on) {
        if (on) {
            performance.film().roll(performance.now());
        } else {
            performance.film().hold(performance.now());
        }
    }

    /** Lets the user's microphone hear something. */
    public void hear(Sound sound) {
        performance.mixer().hear(sound, performance.now());
    }
}
