package io.liverig.internal.live.table;

/** How far a row of a component's tables is there. */
public enum CoverageState {
    /** It comes about by itself, as on a phone. */
    DONE,
    /** It comes about when a test asks for it. */
    SCRIPTED,
    /** It is known by name, and nothing follows from it. */
    ABSENT
}
