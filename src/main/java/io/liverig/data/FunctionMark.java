package io.liverig.data;

import org.jspecify.annotations.Nullable;

/**
 * Stands for a function that a script put into its data: it can be seen there, never called.
 *
 * @param name the function's name, or ""
 * @param script the function itself, for the script that it goes back to; null where it never does
 */
public record FunctionMark(String name, @Nullable Object script) {
    /** Makes a mark of the name alone. */
    public FunctionMark(String name) {
        this(name, null);
    }

    /** Makes the mark of a function that goes back to the script that it comes from. */
    public static FunctionMark of(String name, Object script) {
        return new FunctionMark(name, script);
    }

    @Override
    public String toString() {
        return "[Function" + (name.isEmpty() ? "" : ": " + name) + "]";
    }
}
