package io.liverig.data;

/** Says that a data path cannot be read, and at which character. */
public final class DataPathException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final int index;

    DataPathException(String path, int index, String reason) {
        super("data path \"" + path + "\" is illegal at char " + index + " (" + reason + ")");
        this.index = index;
    }

    /** Returns the offending character's index, from 0. */
    public int index() {
        return index;
    }
}
