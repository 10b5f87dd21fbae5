package io.liverig.live.table;

import java.util.List;

/**
 * Marks a row that is there; rows without a mark are not.
 *
 * @param row the component, the kind and the name: {@code live-pusher attribute url}
 * @param state how far it is there
 */
public record CoverageMark(String row, CoverageState state) {
    /** All marks, by row; methods have none, as their own rows say whether they are there. */
    public static final Table<String, CoverageMark> ALL =
            Table.read("coverage.tsv", CoverageMark::of, CoverageMark::row);

    static CoverageMark of(List<String> cells) {
        return new CoverageMark(String.join(" ", cells.subList(0, 3)), CoverageState.valueOf(cells.get(3)));
    }
}
