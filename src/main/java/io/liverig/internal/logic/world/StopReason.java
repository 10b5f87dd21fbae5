package io.liverig.internal.logic.world;

import io.liverig.journal.FaultKind;

/** Why the watchdog stops a program. */
enum StopReason {
    ENDLESS(
            FaultKind.ENDLESS,
            "ran for longer than the limit of a turn and was stopped; the program runs no further",
            "Look for a loop without an end, or for a promise that goes on queueing itself; raise the limit if the work "
                    + "is honest"),
    RUSH(
            FaultKind.ENDLESS,
            "goes on at one instant of the clock, task after task, and was stopped; the program runs no further",
            "Look for callbacks that call each other without an end: a setData in its own callback, a wx call in its own "
                    + "success; let what repeats wait on a timer"),
    HEAP(
            FaultKind.HEAP,
            "allocated more than the heap holds and was stopped; the program runs no further",
            "Give the JVM more memory, or look for a list that only grows"),
    HOARD(
            FaultKind.HEAP,
            "keeps more and more memory, turn after turn, until the heap is nearly full, and was stopped; the program"
                    + " runs no further",
            "Look for a list, a cache or a log that only grows; give the JVM more memory if the work is honest");

    private final FaultKind kind;
    private final String fact;
    private final String remedy;

    StopReason(FaultKind kind, String fact, String remedy) {
        this.kind = kind;
        this.fact = fact;
        this.remedy = remedy;
    }

    /** Whether it is the work of many turns, so that the one before the last tells as much of the place. */
    boolean isOfManyTurns() {
        return this == RUSH || this == HOARD;
    }

    FaultKind kind() {
        return kind;
    }

    String fact() {
        return fact;
    }

    String remedy() {
        return remedy;
    }
}
