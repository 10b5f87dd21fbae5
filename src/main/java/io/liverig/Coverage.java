package io.liverig;

import io.liverig.live.LiveLayer;
import io.liverig.live.table.CoverageMark;
import io.liverig.live.table.CoverageState;
import io.liverig.live.table.LiveTables;
import io.liverig.live.table.SourceRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What is there: one row for each attribute, event, code and method of live-pusher and live-player, for each tag, attribute
 * and event of the other built-in components, and for what the component framework has.
 */
public final class Coverage {
    private Coverage() {}

    /**
     * One thing that a component, or the framework, has on a phone.
     *
     * @param component its tag; {@code Component}, {@code Page}, {@code WXML} and the like for the framework
     * @param kind {@code attribute}, {@code event}, {@code code}, {@code method}, {@code tag}, {@code option}...
     * @param name as a page writes it
     * @param meaning what a code says; else ""
     * @param state {@code done}; {@code typed}: kept with its value, nothing follows; {@code scripted}: comes when a test
     *     asks for it; {@code absent}: known, without effect
     * @param confidence how well it is known: {@code high}, {@code medium}, {@code low}, or "" where that is not judged
     * @param reason why it is absent, where that is said; else ""
     * @param sources where it is written
     */
    public record Row(
            String component,
            String kind,
            String name,
            String meaning,
            String state,
            String confidence,
            String reason,
            List<String> sources) {}

    /** Returns the rows of live-pusher and live-player. */
    public static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        add(rows, LiveTables.PUSHER, "LivePusherContext.");
        add(rows, LiveTables.PLAYER, "LivePlayerContext.");
        return rows;
    }

    /** Returns the rows of the other built-in components. */
    public static List<Row> builtIn() {
        return FrameworkCoverage.builtIn();
    }

    /** Returns the rows of the framework: Component, Behavior, Page, App, WXML, queries. */
    public static List<Row> framework() {
        return FrameworkCoverage.framework();
    }

    private static void add(List<Row> rows, LiveTables tables, String context) {
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
            rows.add(new Row(tag, "method", row.name(), "", word(state), "", why, where(row.sources())));
        });
    }

    private static Row row(
            String tag, String kind, String name, String meaning, String confidence, List<String> sources) {
        String key = tag + " " + kind + " " + name;
        CoverageState state =
                CoverageMark.ALL.find(key).map(CoverageMark::state).orElse(CoverageState.ABSENT);
        return new Row(tag, kind, name, meaning, word(state), confidence, reason(key), where(sources));
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
