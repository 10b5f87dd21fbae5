package io.liverig.internal.live.table;

import java.util.List;

/**
 * One event of a component.
 *
 * @param name the event's type
 * @param minLibrary the base library it needs, or "" when none is stated
 * @param confidence how well the row is founded
 * @param sources keys of {@link LiveTables#SOURCES}
 */
public record EventRow(String name, String minLibrary, Confidence confidence, List<String> sources) {
    static EventRow of(List<String> cells) {
        return new EventRow(
                cells.get(0),
                cells.get(1),
                Confidence.valueOf(cells.get(2)),
                List.of(cells.get(3).split(",")));
    }
}
