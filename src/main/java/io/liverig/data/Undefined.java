package io.liverig.data;

/** JavaScript's undefined, which is not null. */
public enum Undefined {
    /** The only value. */
    UNDEFINED;

    @Override
    public String toString() {
        return "undefined";
    }
}
