package io.liverig.journal;

/**
 * A place in a program's text.
 *
 * @param file the file, relative to the program's folder, without a leading slash
 * @param line the line, from 1; 0 when only the file is known
 * @param column the column, from 1; 0 when it is not known
 */
public record Place(String file, int line, int column) {
    /** Makes a place of which only the file is known. */
    public static Place of(String file) {
        return new Place(file, 0, 0);
    }

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }
}
