package io.liverig.tool.cli;

import io.liverig.data.Json;
import io.liverig.journal.Row;
import io.liverig.tool.FaultLine;
import java.util.Locale;

/** A run as one HTML page that needs nothing else: faults, pages, rooms, timeline. */
final class HtmlReport {
    private static final String HEAD = """
            <!doctype html>
            <html lang="en"><head><meta charset="utf-8"><title>LiveRig: $title</title><style>
            body { font: 14px/1.45 system-ui, sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222 }
            h1 { font-size: 1.4em } h2 { font-size: 1.1em; margin-top: 2em }
            pre { background: #f5f6f8; padding: .8em; overflow-x: auto }
            table { border-collapse: collapse; width: 100% }
            td { padding: .15em .6em; vertical-align: top; border-top: 1px solid #eee; overflow-wrap: anywhere }
            td.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
            tr.fault td, .bad { color: #b00020 } tr.action td { background: #eef4ff } tr.room td { background: #f1f8f1 }
            .good { color: #1b6e2c }
            </style></head><body>
            """;

    private final StringBuilder html = new StringBuilder();

    private HtmlReport() {}

    static String of(RunResult result) {
        return new HtmlReport().write(result);
    }

    private String write(RunResult result) {
        String program = escape(result.phones().get(0).program());
        html.append(HEAD.replace("$title", program));
        html.append("<h1>")
                .append(program)
                .append("</h1>\n<p>")
                .append(escape(Main.header()))
                .append("</p>\n");
        faults(result);
        result.phones().forEach(this::phone);
        html.append("<h2>Rooms at the end</h2>\n<pre>");
        result.rooms()
                .forEach(room -> html.append(escape(Json.writeIndented(room))).append('\n'));
        html.append("</pre>\n");
        timeline(result);
        return html.append("</body></html>\n").toString();
    }

    private void faults(RunResult result) {
        if (result.faults().isEmpty()) {
            html.append("<p class=\"good\">No faults.</p>\n");
            return;
        }
        html.append("<h2 class=\"bad\">Faults</h2>\n<ul>\n");
        for (FaultLine fault : result.faults()) {
            html.append("<li><b>").append(escape(fault.kind())).append("</b> ");
            html.append(escape(String.join(" ", fault.lines()))).append("</li>\n");
        }
        html.append("</ul>\n");
    }

    private void phone(RunResult.Phone phone) {
        String page = phone.page() == null ? "no page is open" : phone.page();
        html.append("<h2>").append(escape(phone.program() + ": " + page)).append("</h2>\n<pre>");
        html.append(escape(phone.tree())).append("</pre>\n<details><summary>data</summary><pre>");
        html.append(escape(Json.writeIndented(phone.data()))).append("</pre></details>\n");
    }

    private void timeline(RunResult result) {
        html.append("<h2>Timeline</h2>\n<table>\n");
        for (Row row : result.timeline().rows()) {
            html.append("<tr class=\"")
                    .append(row.kind().name().toLowerCase(Locale.ROOT))
                    .append("\">");
            html.append("<td class=\"n\">").append(String.format(Locale.ROOT, "%.3f", result.seconds(row)));
            cell(row.program());
            cell(row.place());
            cell(RowText.mark(row));
            cell(RowText.text(row));
            html.append("</td></tr>\n");
        }
        html.append("</table>\n");
    }

    private void cell(String text) {
        html.append("</td><td>").append(escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
