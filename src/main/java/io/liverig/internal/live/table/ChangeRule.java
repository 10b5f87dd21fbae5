package io.liverig.internal.live.table;

/** When a component reads an attribute. */
public enum ChangeRule {
    /** A change takes effect at once. */
    LIVE,
    /** It counts when pushing or playing starts. */
    AT_START,
    /** It counts when the component enters the page; later changes are ignored. */
    AT_INSERTION,
    /** No source says; it is taken as it is whenever it is needed. */
    UNSTATED
}
