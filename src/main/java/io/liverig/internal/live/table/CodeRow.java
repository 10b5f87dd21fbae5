package io.liverig.internal.live.table;

import java.util.List;

/**
 * One code of a component's statechange event.
 *
 * @param code the number
 * @param kind what sort of news it is
 * @param meaning what it says
 * @param fatal whether pushing or playing ends with it
 * @param confidence how well the row is founded
 * @param sources keys of {@link LiveTables#SOURCES}
 */
public record CodeRow(int code, Kind kind, String meaning, boolean fatal, Confidence confidence, List<String> sources) {
    /** The sorts of codes. */
    public enum Kind {
        /** Things go on as they should. */
        INFO,
        /** Something about the room and those in it. */
        ROOM,
        /** A trouble that the component deals with itself. */
        WARNING,
        /** A trouble that it does not deal with. */
        ERROR
    }

    static CodeRow of(List<String> cells) {
        return new CodeRow(
                Integer.parseInt(cells.get(0)),
                Kind.valueOf(cells.get(1)),
                cells.get(2),
                cells.get(3).equals("yes"),
                Confidence.valueOf(cells.get(4)),
                List.of(cells.get(5).split(",")));
    }
}
