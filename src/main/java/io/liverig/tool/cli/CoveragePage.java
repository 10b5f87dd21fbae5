package io.liverig.tool.cli;

import io.liverig.Coverage;
import java.util.List;

/** The coverage as one HTML page without scripts. */
final class CoveragePage {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>LiveRig: what is there</title>
            <style>
            body { font: 14px/1.4 sans-serif; margin: 2em }
            td, th { padding: 2px 10px; text-align: left; vertical-align: top; border-bottom: 1px solid #ddd }
            .done { background: #e3f4e3 } .scripted { background: #fdf3d3 } .absent { background: #f3e3e3 }
            </style></head><body>
            <h1>live-pusher and live-player: what is there</h1>
            <p>done: comes about by itself; scripted: when a test asks for it; absent: known, and nothing follows.</p>
            <table><tr><th>component<th>kind<th>name<th>meaning<th>state<th>confidence<th>sources<th>why not
            """;

    private CoveragePage() {}

    static String of(List<Coverage.Row> rows) {
        StringBuilder page = new StringBuilder(HEAD);
        for (Coverage.Row row : rows) {
            page.append("<tr class=\"").append(row.state()).append("\">");
            List.of(row.component(), row.kind(), row.name(), row.meaning(), row.state(), row.confidence())
                    .forEach(cell -> page.append("<td>").append(escape(cell)));
            page.append("<td>").append(escape(String.join(", ", row.sources())));
            page.append("<td>").append(escape(row.reason())).append('\n');
        }
        return page.append("</table></body></html>\n").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
