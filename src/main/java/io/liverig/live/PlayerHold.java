package io.liverig.live;

/** Why a player that is to play does not: the page's own pause(), or that nobody can see its page. */
final class PlayerHold {
    private boolean paused;
    private boolean behind;
    private boolean covered;
    private boolean hidden;
    private boolean inBackground;
    private boolean forGood;

    /** Begins with the node, which may come while nobody can see its page. */
    void begin(LiveHost host, AttributeValues values) {
        Conditions phone = host.conditions();
        forGood = phone.isHidden()
                && phone.platform() == Platform.ANDROID
                && !host.settings().life().hiddenPlayersPlay();
        hidden = phone.isHidden();
        covered = phone.isCovered() && values.flag("auto-pause-if-open-native");
    }

    /** Tells whether the node will never play: it came on a page out of sight. */
    boolean isForGood() {
        return forGood;
    }

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
    boolean hidden(boolean now) {
        boolean before = isSuspended();
        hidden = now && !inBackground;
        return isSuspended() && !before;
    }

    /** The floating window was closed; tells whether that suspends the player now. */
    boolean windowClosed(boolean inTheBackground) {
        boolean before = isSuspended();
        hidden = inTheBackground;
        return isSuspended() && !before;
    }

    void playInBackground(boolean now) {
        inBackground = now;
    }

    private boolean isSuspended() {
        return behind || covered || hidden;
    }

    boolean isOn() {
        return paused || isSuspended();
    }
}
