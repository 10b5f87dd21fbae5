package io.liverig.internal.wx.phone;

import org.jspecify.annotations.Nullable;

/** The port to the functions that a program registered with {@code wx.on...} and has not taken back. */
public interface Listeners {
    /**
     * Calls each listener of the event later, as a task; those count that are registered when the task runs.
     *
     * @param event the event's name as the row of kind Listen gives it
     * @param detail a plain data value
     */
    void fire(String event, @Nullable Object detail);
}
