package io.liverig.internal.live.player;

import io.liverig.internal.live.node.AttributeValues;
import io.liverig.internal.live.node.Circumstance;
import io.liverig.internal.live.node.Conditions;
import io.liverig.internal.live.node.LiveBase;
import io.liverig.options.Platform;
import java.util.EnumSet;
import java.util.Set;

/** Why a player that is to play does not: the page's own pause(), or that nobody can see its page. */
final class PauseReasons {
    private final Set<Reason> reasons = EnumSet.noneOf(Reason.class);
    private boolean inBackground;
    private boolean forGood;

    /** A reason not to play. */
    enum Reason {
        /** pause(), until resume(). */
        PAUSED,
        /** The page is behind another one. */
        BEHIND,
        /** A native page lies over the program. */
        COVERED,
        /** The program is in the background. */
        HIDDEN
    }

    /** Begins with the node, which may come while nobody can see its page. */
    void begin(LiveBase base, AttributeValues values) {
        Conditions phone = base.conditions();
        boolean hidden = phone.has(Circumstance.HIDDEN);
        forGood = hidden
                && phone.platform() == Platform.ANDROID
                && !base.settings().life().hiddenPlayersPlay();
        set(Reason.HIDDEN, hidden);
        set(Reason.COVERED, phone.has(Circumstance.COVERED) && values.flag("auto-pause-if-open-native"));
    }

    /** Returns whether the node will never play: it came on a page out of sight. */
    boolean isForGood() {
        return forGood;
    }

    /** Holds the player for a reason, or no more; returns whether that suspends the player now. */
    boolean set(Reason reason, boolean on) {
        boolean before = isSuspended();
        if (on) {
            reasons.add(reason);
        } else {
            reasons.remove(reason);
        }
        return isSuspended() && !before;
    }

    void playInBackground(boolean on) {
        inBackground = on;
    }

    /** Returns whether the program's being in the background is no reason. */
    boolean playsInBackground() {
        return inBackground;
    }

    private boolean isSuspended() {
        return reasons.contains(Reason.BEHIND) || reasons.contains(Reason.COVERED) || reasons.contains(Reason.HIDDEN);
    }

    boolean isOn() {
        return !reasons.isEmpty();
    }
}
