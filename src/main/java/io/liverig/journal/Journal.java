package io.liverig.journal;

import java.util.Map;

/** Notes what happens; every room writes here and none reads. */
public interface Journal {
    /**
     * Adds a row at the present time of the rig's clock.
     *
     * @param detail plain data values; the map is copied
     */
    void row(String program, String place, RowKind kind, String name, Map<String, ? extends Object> detail);

    /** Adds a fault, and its row. */
    void fault(Fault fault);

    /**
     * Counts a use of something that is not there yet, and says so once per program and name in a row.
     *
     * @param api the full name as a script writes it: {@code wx.scanCode}
     */
    void notImplemented(String program, String api);

    /** Adds a row of kind {@link RowKind#NOTICE}. */
    default void notice(String program, String place, String name, String text) {
        row(program, place, RowKind.NOTICE, name, Map.of("text", text));
    }
}
