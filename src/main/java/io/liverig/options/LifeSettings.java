package io.liverig.options;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * What becomes of the components while their program is not in front.
 *
 * @param suspendMillis from the background to the end of the program's scripts; 5 s by
 *     https://developers.weixin.qq.com/miniprogram/dev/framework/runtime/operating-mechanism.html
 * @param endMillis from the background to the end of the program; 30 min by the same page. It ends one earlier when
 *     memory is short, which a test does by {@code MiniProgram.close()}
 * @param whenSuspended what a pusher then does. An iPhone's is reported to say 5000 and to leave; what Android does is
 *     not reported, so its native part goes on
 * @param exitTold where 1019 follows a pusher's own stop(). An iPhone's did not say it in 2020; today's SDK waits for it
 * @param windowCloseTold where 5001 tells that the floating window was closed; by comments of 2020 on Android only
 * @param hiddenPlayersPlay whether a player that comes on a page out of sight plays later, on Android. Comments of 2020
 *     say that it does not, and has to be made again
 */
public record LifeSettings(
        long suspendMillis,
        long endMillis,
        Map<Platform, WhenSuspended> whenSuspended,
        Set<Platform> exitTold,
        Set<Platform> windowCloseTold,
        boolean hiddenPlayersPlay) {
    /** The defaults. */
    public static final LifeSettings DEFAULT = new LifeSettings(
            5000,
            30 * 60_000,
            Map.of(Platform.IOS, WhenSuspended.LEAVES),
            EnumSet.allOf(Platform.class),
            EnumSet.of(Platform.ANDROID),
            false);

    /** What a pusher does when its program is suspended. */
    public enum WhenSuspended {
        /** Stays in its room and sends nothing new. */
        STAYS,
        /** Says 5000, leaves its room, and enters again when its program is back. */
        LEAVES,
        /** Is not heard any more: the server gives it up after a while, and it enters again. */
        LOST
    }

    /** Copies the sets. */
    public LifeSettings {
        whenSuspended = Map.copyOf(whenSuspended);
        exitTold = Set.copyOf(exitTold);
        windowCloseTold = Set.copyOf(windowCloseTold);
    }

    public WhenSuspended whenSuspended(Platform platform) {
        return whenSuspended.getOrDefault(platform, WhenSuspended.STAYS);
    }

    /** Returns the same settings with another fate of suspended pushers. */
    public LifeSettings with(Platform platform, WhenSuspended fate) {
        Map<Platform, WhenSuspended> fates = new EnumMap<>(Platform.class);
        fates.putAll(whenSuspended);
        fates.put(platform, fate);
        return new LifeSettings(suspendMillis, endMillis, fates, exitTold, windowCloseTold, hiddenPlayersPlay);
    }

    /** Returns the same settings with 1019 after stop() on these platforms only. */
    public LifeSettings withExitTold(Set<Platform> platforms) {
        return new LifeSettings(suspendMillis, endMillis, whenSuspended, platforms, windowCloseTold, hiddenPlayersPlay);
    }
}
