package io.liverig.internal.live.node;

import java.util.Locale;
import java.util.Set;

/**
 * A state of a live component.
 *
 * @param <S> the enum that has them all
 */
public interface LiveState<S> {
    /** Returns the states that may follow this one. */
    Set<S> next();

    /** Returns the state's name. */
    String name();

    /** Returns the state's name as the timeline shows it: {@code inRoom}. */
    default String word() {
        String small = name().toLowerCase(Locale.ROOT);
        int gap = small.indexOf('_');
        return gap < 0 ? small : small.substring(0, gap) + name().charAt(gap + 1) + small.substring(gap + 2);
    }
}
