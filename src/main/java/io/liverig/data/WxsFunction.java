package io.liverig.data;

import java.util.List;

/**
 * Stands for a function that a wxs module exports; the module can be asked to call it.
 *
 * @param address the module's id and the members behind it
 */
public record WxsFunction(List<String> address) {
    /** Returns the name by which the module exports it. */
    public String name() {
        return address.get(address.size() - 1);
    }

    @Override
    public String toString() {
        return "[Function: " + name() + "]";
    }
}
