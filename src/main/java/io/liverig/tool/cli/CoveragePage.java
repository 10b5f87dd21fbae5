package io.liverig.tool.cli;

import io.liverig.Coverage;
import java.util.List;
import java.util.Map;

/** The coverage as one HTML page without scripts. */
final class CoveragePage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>LiveRig: what is there</title>
            <style>
            body { font: 14px/1.4 sans-serif; margin: 2em }
            td, th { padding: 2px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd }
            .done { background: #e3f4e3 } .scripted { background: #fdf3d3 } .typed { background: #eef1f8 } .absent { background: #f3e3e3 }
            </style></head><body>
            <h1>What is there</h1>
            <p>done: comes about by itself; typed: kept with its value, and nothing follows; scripted: when a test asks for
            it; absent: known, and nothing follows.</p>
            """;
    private static final String TABLE =
            "<table><tr><th>component<th>kind<th>name<th>meaning<th>state<th>confidence<th>sources<th>why not\n";

    private CoveragePage() {}

    static String of(Map<String, List<Coverage.Row>> sections) {
        StringBuilder page = new StringBuilder(HEAD);
        sections.forEach((section, rows) -> {
            page.append("<h2>").append(escape(section)).append("</h2>\n").append(TABLE);
            add(rows, page);
            page.append("</table>\n");
        });
        return page.append("</body></html>\n").toString();
    }

    private static void add(List<Coverage.Row> rows, StringBuilder page) {
        for (Coverage.Row row : rows) {
            page.append("<tr class=\"").append(row.state()).append("\">");
            List.of(row.component(), row.kind(), row.name(), row.meaning(), row.state(), row.confidence())
                    .forEach(cell -> page.append("<td>").append(escape(cell)));
            page.append("<td>").append(escape(String.join(", ", row.sources())));
            page.append("<td>").append(escape(row.reason())).append('\n');
        }
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
