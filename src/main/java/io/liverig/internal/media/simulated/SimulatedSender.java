package io.liverig.internal.media.simulated;

import io.liverig.internal.media.ScriptedSender;
import io.liverig.sound.Sound;

/**
 * A scripted user before its camera and its microphone.
 *
 * @param performance what it films and says
 */
record SimulatedSender(Performance performance) implements ScriptedSender {
    @Override
    public void camera(boolean on) {
        if (on) {
            performance.film().roll(performance.now());
        } else {
            performance.film().hold(performance.now());
        }
    }

    @Override
    public void hear(Sound sound) {
        performance.mixer().hear(sound, performance.now());
    }
}
