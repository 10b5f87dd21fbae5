package io.liverig.conformance.report;

import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.ledger.VersionGroups;
import io.liverig.conformance.suite.ChapterNames;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.conformance.suite.Requirement;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The report as one page that needs nothing else: a row a property, a column an implementation. */
record HtmlPage(Report report) {
    private static final String STYLE = "body{font:14px sans-serif;margin:2em}table{border-collapse:collapse}"
            + "td,th{border:1px solid #ccc;padding:3px 8px;text-align:left;vertical-align:top}"
            + ".holds{background:#dfd}.fails{background:#fbb}.differs,.listed{background:#ffd}h2{margin-top:1.5em}"
            + "pre{white-space:pre-wrap;max-width:60em;font-size:12px}";

    String text() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\">"
                + "<title>trtc-wx conformance</title><style>" + STYLE + "</style><h1>trtc-wx conformance</h1>");
        page.append("<p>Seed ").append(report.seed()).append(", ").append(report.tries());
        page.append(" tries a property, ")
                .append(String.format(Locale.ROOT, "%.1f", report.seconds()))
                .append(" s. ");
        page.append("Yellow: differs in what nobody asks of its profile, or breaks what its ledger lists.</p>");
        versions(page);
        ChapterNames.ALL.forEach((letter, name) -> chapter(page, letter, name));
        notTested(page);
        return page.append("</html>\n").toString();
    }

    private void versions(StringBuilder page) {
        if (!report.ledgers().isEmpty()) {
            page.append("<h2>Versions that behave alike</h2><pre>")
                    .append(escape(VersionGroups.table(report.broken())))
                    .append("</pre>");
        }
        for (Implementation each : report.ledgers().keySet()) {
            report.disagreements(each)
                    .forEach(said -> page.append("<p class=\"fails\">")
                            .append(escape("The ledger of " + each.name() + " is wrong: " + said)));
        }
    }

    private static void notTested(StringBuilder page) {
        page.append("<h2>What no test can check</h2><table><tr><th>no.<th>the document says<th>why no test can");
        for (Requirement each : Requirement.notTested()) {
            page.append("<tr><td>").append(each.number());
            page.append("<td>").append(escape(each.says()));
            page.append("<td>").append(escape(each.notTestable()));
        }
        page.append("</table>");
    }

    private void chapter(StringBuilder page, String letter, String name) {
        page.append("<h2>")
                .append(letter)
                .append(": ")
                .append(escape(name))
                .append("</h2><table><tr><th>id<th>property");
        report.matrix().implementations().forEach(each -> page.append("<th>").append(escape(each.name())));
        for (PropertyCatalogue.Entry entry : PropertyCatalogue.ENTRIES) {
            if (entry.chapter().equals(letter)) {
                row(page, entry);
            }
        }
        page.append("</table>");
    }

    private void row(StringBuilder page, PropertyCatalogue.Entry entry) {
        page.append("<tr><td><a href=\"")
                .append(escape(entry.address()))
                .append("\">")
                .append(entry.id())
                .append("</a><td>");
        page.append(escape(entry.says()));
        page.append(" <small>(").append(entry.group()).append(")</small>");
        if (!entry.why().isEmpty()) {
            page.append(entry.against().isEmpty() ? "<br><small>binds ours only: " : "<br><small>binds nobody: ")
                    .append(escape(entry.why()))
                    .append("</small>");
        }
        for (Implementation each : report.matrix().implementations()) {
            cell(page, each, report.matrix().verdicts(each).get(entry.id()));
        }
    }

    private void cell(StringBuilder page, Implementation implementation, @Nullable Verdict verdict) {
        if (verdict == null) {
            page.append("<td>not tried");
            return;
        }
        String status = report.status(implementation, verdict);
        page.append("<td class=\"").append(status).append("\">").append(status);
        Verdict.Failure failure = verdict.failure();
        if (failure != null) {
            page.append("<details><summary>why</summary><pre>").append(escape(failure.what()));
            page.append("\nexpected ").append(escape(failure.expected())).append("\nseen     ");
            page.append(escape(failure.seen())).append('\n');
            failure.steps().forEach(step -> page.append('\n').append(escape(step.toString())));
            page.append("</pre></details>");
        }
        verdict.uncovered().forEach(gap -> page.append("<br>").append(escape(gap)));
    }

    static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
