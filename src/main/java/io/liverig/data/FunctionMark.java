package io.liverig.data;

/**
 * Stands for a function that a script put into its data: it can be seen there, never called.
 *
 * @param name the function's name, or ""
 */
public record FunctionMark(String name) {
    @Override
    public String toString() {
        return "[Function" + (name.isEmpty() ? "" : ": " + name) + "]";
    }
}
