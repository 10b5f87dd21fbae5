package io.liverig.internal.turn;

import io.liverig.journal.Place;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a program: all that a task, or a call from outside, makes scripts and Java do for it. Whoever watches may
 * call it off from another thread; what goes on longer in Java than an ordinary step asks by {@link #check} whether that
 * has happened.
 */
public final class Turn {
    /** A thread that runs turns; on any other nothing is called off. */
    public static final class Carrier extends Thread {
        private @Nullable Turn turn;

        public Carrier(Runnable body, String name, long stackBytes) {
            super(null, body, name, stackBytes);
        }
    }

    private volatile boolean over;
    private @Nullable Place at;

    /** Makes this the turn of the present thread, if that runs turns. */
    public void begin() {
        set(this);
    }

    /** Ends the turn of the present thread. */
    public static void end() {
        set(null);
    }

    private static void set(@Nullable Turn turn) {
        if (Thread.currentThread() instanceof Carrier carrier) {
            carrier.turn = turn;
        }
    }

    private static @Nullable Turn present() {
        return Thread.currentThread() instanceof Carrier carrier ? carrier.turn : null;
    }

    /** Calls the turn off; may be called from any thread. */
    public void callOff() {
        over = true;
    }

    /**
     * Asks whether the present turn goes on.
     *
     * @throws TurnOver when it was called off
     */
    public static void check() {
        Turn turn = present();
        if (turn != null && turn.over) {
            throw new TurnOver();
        }
    }

    /** As {@link #check()}, and notes which place of the program's text the work is for, for the fault to name. */
    public static void check(Place at) {
        Turn turn = present();
        if (turn != null) {
            turn.at = at;
            if (turn.over) {
                throw new TurnOver();
            }
        }
    }

    /** Returns the place that the present turn noted last, if any. */
    public static @Nullable Place place() {
        Turn turn = present();
        return turn == null ? null : turn.at;
    }
}
