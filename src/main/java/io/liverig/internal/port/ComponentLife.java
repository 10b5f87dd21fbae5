package io.liverig.internal.port;

/** A moment in a component's life that the tree itself brings about. */
public enum ComponentLife {
    /** The component and its shadow tree are made; no property has been written yet. */
    CREATED,
    /** The component has entered the page. */
    ATTACHED,
    /** The component is shown for the first time. */
    READY,
    /** The component has another place among its siblings. */
    MOVED,
    /** The component has left the page. */
    DETACHED
}
