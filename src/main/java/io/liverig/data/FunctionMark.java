package io.liverig.data;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Stands for a function of a script on the Java side.
 *
 * <p>One that a page put into its data can be seen there, never called. One of a wxs module has an address, by which the
 * module can be asked to call it.
 *
 * @param name the function's name, or ""
 * @param address the wxs module's id and the members behind it; empty when nobody can call the function
 * @param script the function itself, for the script that it goes back to; null where it never does
 */
public record FunctionMark(
        String name, List<String> address, @Nullable Object script) {
    /** Makes a mark of the name alone. */
    public FunctionMark(String name) {
        this(name, List.of(), null);
    }

    /** Makes the mark of a function that a wxs module has. */
    public static FunctionMark at(List<String> address) {
        return new FunctionMark(address.get(address.size() - 1), address, null);
    }

    /** Makes the mark of a function that goes back to the script that it comes from. */
    public static FunctionMark of(String name, Object script) {
        return new FunctionMark(name, List.of(), script);
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
