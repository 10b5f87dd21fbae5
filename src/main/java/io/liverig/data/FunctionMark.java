package io.liverig.data;

import java.util.List;

/**
 * Stands for a function of a script on the Java side.
 *
 * <p>One that a page put into its data can be seen there, never called. One of a wxs module has an address, by which the
 * module can be asked to call it.
 *
 * @param name the function's name, or ""
 * @param address the wxs module's id and the members behind it; empty when nobody can call the function
 */
public record FunctionMark(String name, List<String> address) {
    /** Makes a mark that nobody can call. */
    public FunctionMark(String name) {
        this(name, List.of());
    }

    /** Tells whether a wxs module has the function. */
    public boolean isCallable() {
        return !address.isEmpty();
    }

    @Override
    public String toString() {
        return "[Function" + (name.isEmpty() ? "" : ": " + name) + "]";
    }
}
