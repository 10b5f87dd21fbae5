package io.liverig.internal.program;

import io.liverig.internal.live.LiveLayer;
import io.liverig.internal.live.table.CoverageMark;
import io.liverig.internal.live.table.CoverageState;
import io.liverig.internal.live.table.LiveTables;
import io.liverig.internal.live.table.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What of live-pusher and live-player is there, worked out from their tables and from what implements them. */
public final class CoverageRows {
    private CoverageRows() {}

    public static List<CoverageRow> live() {
        List<CoverageRow> rows = new ArrayList<>();
        add(rows, LiveTables.PUSHER, "LivePusherContext.");
        add(rows, LiveTables.PLAYER, "LivePlayerContext.");
        return rows;
    }

    private static void add(List<CoverageRow> rows, LiveTables tables, String context) {
        String tag = tables.tag();
        tables.attributes()
                .rows()
                .forEach(row -> rows.add(row(tag, "attribute", row.name(), "", word(row.confidence()), row.sources())));
        tables.events()
                .rows()
                .forEach(row -> rows.add(row(tag, "event", row.name(), "", word(row.confidence()), row.sources())));
        tables.codes()
                .rows()
                .forEach(row -> rows.add(row(
                        tag,
                        "code",
                        Integer.toString(row.code()),
                        row.meaning(),
                        word(row.confidence()),
                        row.sources())));
        tables.methods().rows().forEach(row -> {
            CoverageState state =
                    LiveLayer.isImplemented(context + row.name()) ? CoverageState.DONE : CoverageState.ABSENT;
            String why = reason(tag + " method " + row.name());
            rows.add(new CoverageRow(tag, "method", row.name(), "", word(state), "", why, where(row.sources())));
        });
    }

    private static CoverageRow row(
            String tag, String kind, String name, String meaning, String confidence, List<String> sources) {
        String key = tag + " " + kind + " " + name;
        CoverageState state =
                CoverageMark.ALL.find(key).map(CoverageMark::state).orElse(CoverageState.ABSENT);
        return new CoverageRow(tag, kind, name, meaning, word(state), confidence, reason(key), where(sources));
    }

    private static String reason(String key) {
        return CoverageMark.ALL.find(key).map(CoverageMark::reason).orElse("");
    }

    private static List<String> where(List<String> keys) {
        return keys.stream()
                .map(key -> LiveTables.SOURCES.find(key).map(SourceRow::where).orElse(key))
                .toList();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
