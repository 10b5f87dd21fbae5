package io.liverig.internal.live.table;

import java.util.List;

/**
 * Marks a row that is there, or says why it is not; rows without a mark are not.
 *
 * @param row the component, the kind and the name: {@code live-pusher attribute url}
 * @param state how far it is there
 * @param reason why it is not there, or ""
 */
public record CoverageMark(String row, CoverageState state, String reason) {
    /** All marks, by row; methods have none, as their own rows say whether they are there. */
    public static final Table<String, CoverageMark> ALL =
            Table.read("coverage.tsv", CoverageMark::of, CoverageMark::row);

    static CoverageMark of(List<String> cells) {
        String reason = cells.size() > 4 ? cells.get(4) : "";
        return new CoverageMark(String.join(" ", cells.subList(0, 3)), CoverageState.valueOf(cells.get(3)), reason);
    }
}
