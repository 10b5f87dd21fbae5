package io.liverig.media;

import io.liverig.media.sound.Mixer;
import io.liverig.media.sound.Sound;

/** What a user films and says who has no phone on the rig: a scripted one. */
public final class ScriptedSender {
    private final Film film = new Film();
    private final Mixer mixer;
    private boolean open;

    ScriptedSender(Sound voice) {
        this.mixer = new Mixer(voice);
    }

    /** Opens the camera, at frame 0, or holds its last frame. */
    public void camera(boolean on, long nowMillis) {
        if (on) {
            film.roll(nowMillis);
        } else {
            film.hold(nowMillis);
        }
        open = true;
    }

    /** Lets the user's microphone hear something. */
    public void hear(Sound sound, long nowMillis) {
        mixer.hear(sound, nowMillis);
    }

    /** Returns the camera; one that nobody opened begins when it is first looked at. */
    Film film(long nowMillis) {
        if (!open) {
            camera(true, nowMillis);
        }
        return film;
    }

    int level(long nowMillis) {
        return mixer.sent(nowMillis, true);
    }
}
