package io.liverig.conformance.stateful;

import io.liverig.internal.live.player.PlayerState;
import org.jspecify.annotations.Nullable;

/** What a player should come to while its phone has a network. */
final class PlayerModel {
    private boolean there;
    private boolean playing;
    private boolean autoplayed;
    private boolean stopped;
    private boolean paused;
    private boolean behind;
    private boolean covered;
    private boolean hidden;
    private boolean inBackground;
    private String user = "";

    void inserted(String of) {
        there = true;
        user = of;
        playing = false;
        autoplayed = false;
        stopped = false;
        paused = false;
        behind = false;
        hidden = false;
        inBackground = false;
        follow();
    }

    void removed() {
        there = false;
    }

    boolean isThere() {
        return there;
    }

    String user() {
        return user;
    }

    void user(String now) {
        user = now;
        follow();
    }

    private void follow() {
        if (!autoplayed && !user.isEmpty()) {
            autoplayed = true;
            playing = true;
        }
    }

    void play() {
        if (there && !user.isEmpty()) {
            playing = true;
            paused = false;
        }
    }

    void stop() {
        playing = false;
        stopped = true;
        paused = false;
    }

    void pause(boolean on) {
        paused = on;
    }

    void behind(boolean on) {
        behind = on;
    }

    void covered(boolean on) {
        covered = on;
    }

    void inBackground(boolean on) {
        inBackground = on;
    }

    void hidden(boolean on) {
        hidden = on && (hidden || !inBackground);
    }

    /** The floating window is closed, which matters in the background only. */
    void windowClosed(boolean inFront) {
        hidden = hidden || !inFront;
    }

    /** Returns the state that the player should be in, given whether there is something to play; null when there is none. */
    @Nullable
    PlayerState state(boolean source) {
        if (!there) {
            return null;
        }
        if (playing && source) {
            return paused || behind || covered || hidden ? PlayerState.PAUSED : PlayerState.PLAYING;
        }
        return playing ? PlayerState.WAITING : stopped ? PlayerState.STOPPED : PlayerState.IDLE;
    }
}
