package io.liverig.internal.live.table;

import java.util.List;

/**
 * Where rows come from.
 *
 * @param key the name by which rows refer to it
 * @param where an address, or a package and its version
 */
public record SourceRow(String key, String where) {
    static SourceRow of(List<String> cells) {
        return new SourceRow(cells.get(0), cells.get(1));
    }
}
