package io.liverig.sound;

import java.util.function.IntSupplier;

/** What one sender's microphone takes up, and what is sent of it with the music behind it. */
public final class Mixer {
    private Sound microphone;
    private long since;
    private double volume = 1;
    private boolean lifts;
    private IntSupplier music = () -> 0;

    /** Makes a mixer of a microphone that hears a sound. */
    public Mixer(Sound microphone) {
        this.microphone = microphone;
    }

    /** Lets the microphone hear another sound, which begins now; the same one goes on. */
    public void hear(Sound sound, long nowMillis) {
        if (!sound.equals(microphone)) {
            microphone = sound;
            since = nowMillis;
        }
    }

    /**
     * Sets what is done to the sound.
     *
     * @param share how much of it is sent, from 0 to 1
     * @param lifted whether a gain control brings quiet sound half the way up to a middle level
     */
    public void gain(double share, boolean lifted) {
        volume = share;
        lifts = lifted;
    }

    /** Plays music behind the sound; the level is asked for at the moment. */
    public void music(IntSupplier level) {
        music = level;
    }

    /** Returns the level of the microphone at a moment, without the music. */
    public int captured(long nowMillis) {
        int level = microphone.level(nowMillis - since);
        int quiet = 40 - level;
        int heard = lifts && level > 0 && quiet > 0 ? level + quiet / 2 : level;
        return (int) Math.round(heard * volume);
    }

    /**
     * Returns the level of what is sent at a moment: microphone and music together, by their power.
     *
     * @param open whether the microphone is open
     */
    public int sent(long nowMillis, boolean open) {
        int voice = open ? captured(nowMillis) : 0;
        return (int) Math.min(100, Math.round(power(voice, music.getAsInt())));
    }

    /** Math.hypot may differ in its last bit from one machine to the next; this may not. */
    private static double power(double a, double b) {
        return Math.sqrt(a * a + b * b);
    }
}
