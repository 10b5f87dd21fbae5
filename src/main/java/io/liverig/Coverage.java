package io.liverig;

import io.liverig.internal.program.CoverageRow;
import io.liverig.internal.program.CoverageRows;
import io.liverig.internal.program.FrameworkCoverage;
import java.util.List;

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
        return shown(CoverageRows.live());
    }

    /** Returns the rows of the other built-in components. */
    public static List<Row> builtIn() {
        return shown(FrameworkCoverage.builtIn());
    }

    /** Returns the rows of the framework: Component, Behavior, Page, App, WXML, queries. */
    public static List<Row> framework() {
        return shown(FrameworkCoverage.framework());
    }

    private static List<Row> shown(List<CoverageRow> rows) {
        return rows.stream()
                .map(row -> new Row(
                        row.component(),
                        row.kind(),
                        row.name(),
                        row.meaning(),
                        row.state(),
                        row.confidence(),
                        row.reason(),
                        row.sources()))
                .toList();
    }
}
