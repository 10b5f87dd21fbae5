package io.liverig.internal.program;

import io.liverig.internal.component.ComponentLayer;
import io.liverig.internal.component.kit.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What of the component framework and of the other built-in components is there.
 *
 * <p>The rows of built-in components come from the tables that implement them: a tag, attribute or event is {@code done}
 * when something follows from it, an attribute without that is {@code typed}, an event {@code scripted}: a test sends it
 * by {@code ElementHandle.trigger}. A tag without behaviour is {@code typed}: a plain node.
 */
public final class FrameworkCoverage {
    private FrameworkCoverage() {}

    public static List<CoverageRow> builtIn() {
        return Catalogue.rows().stream().map(FrameworkCoverage::row).toList();
    }

    private static CoverageRow row(Catalogue.Row row) {
        String otherwise = row.kind().equals("event") ? "scripted" : "typed";
        String state = ComponentLayer.isThere(row) ? "done" : otherwise;
        return new CoverageRow(row.component(), row.kind(), row.name(), "", state, "", "", List.of(row.source()));
    }

    public static List<CoverageRow> framework() {
        try (InputStream in = FrameworkCoverage.class.getResourceAsStream("framework.tsv")) {
            if (in == null) {
                throw new IllegalStateException("the resource framework.tsv is missing from the rig's jar");
            }
            List<CoverageRow> rows = new ArrayList<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(cells -> rows.add(new CoverageRow(
                            cells.get(0),
                            cells.get(1),
                            cells.get(2),
                            "",
                            cells.get(3),
                            "",
                            "",
                            List.of(cells.get(4)))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
