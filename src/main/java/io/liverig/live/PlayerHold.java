package io.liverig.live;

/** Why a player that is to play does not: the page's own pause(), or that nobody can see its page. */
final class PlayerHold {
    private boolean paused;
    private boolean behind;
    private boolean covered;
    private boolean hidden;

    /** pause() and resume(). */
    void paused(boolean now) {
        paused = now;
    }

    /** The page is behind another one; tells whether that suspends the player now. */
    boolean behind(boolean now, boolean wanted) {
        boolean before = isSuspended();
        behind = now && wanted;
        return isSuspended() && !before;
    }

    /** A native page lies over the program; tells whether that suspends the player now. */
    boolean covered(boolean now, boolean wanted) {
        boolean before = isSuspended();
        covered = now && wanted;
        return isSuspended() && !before;
    }

    /** The program is in the background; tells whether that suspends the player now. */
    boolean hidden(boolean now, boolean wanted) {
        boolean before = isSuspended();
        hidden = now && wanted;
        return isSuspended() && !before;
    }

    private boolean isSuspended() {
        return behind || covered || hidden;
    }

    boolean isOn() {
        return paused || isSuspended();
    }
}
