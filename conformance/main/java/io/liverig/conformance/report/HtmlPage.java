package io.liverig.conformance.report;

import io.liverig.LiveRig;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.ledger.VersionGroups;
import io.liverig.conformance.suite.ChapterNames;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.conformance.suite.Requirement;
import org.jspecify.annotations.Nullable;

/** The report as one page that needs nothing else: a row a property, a column an implementation. */
record HtmlPage(Report report) {
    private static final String STYLE = "*{box-sizing:border-box}body{font:15px/1.45 system-ui,sans-serif;color:#222;"
            + "margin:0 auto;padding:1.5em;max-width:75em;overflow-wrap:anywhere}h1{margin:0 0 .3em}h2{margin:1.8em 0 .5em}"
            + "h3{margin:1.4em 0 .4em;font-size:1em}.fault h3{margin-top:0}a{color:#0645ad}table{border-collapse:collapse;width:100%}"
            + "th,td{border:1px solid #ddd;padding:4px 9px;text-align:left;vertical-align:top}th{background:#f4f4f4}"
            + ".matrix td:first-child{width:4.5em}.matrix td:nth-child(2){width:45%}"
            + ".holds{background:#e6f6e6}.fails{background:#fbd9d9}.differs,.listed{background:#fdf6d8}"
            + ".fault{border:1px solid #ddd;border-left:5px solid #c33;border-radius:4px;padding:.7em 1em;margin:.8em 0}"
            + ".fault p{margin:.3em 0}.fault ol,.fault ul{margin:.4em 0;padding-left:2em}ul.differs{font-weight:600}"
            + ".links,small{color:#666;font-size:13px}summary{cursor:pointer}"
            + "pre{white-space:pre-wrap;font-size:12px;background:#f7f7f7;padding:.6em;margin:.4em 0}"
            + "@media(max-width:800px){body{padding:.7em}thead{display:none}table,tbody,tr,td{display:block;width:auto!important}"
            + "tr{border:1px solid #ddd;margin:.5em 0}td{border:0}td[data-is]:before{content:attr(data-is)': ';color:#666}}";

    String text() {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">"
                + "<title>trtc-wx conformance</title><style>" + STYLE + "</style><h1>trtc-wx conformance</h1>");
        page.append("<p>LiveRig ").append(escape(LiveRig.version())).append(", seed ");
        page.append(report.seed()).append(", ").append(report.tries()).append(" tries a property. ");
        page.append(report.isGood() ? "All is as it should be." : "<b>Not all is as it should be.</b>")
                .append("</p>");
        HtmlFaults faults = new HtmlFaults(report);
        faults.totals(page);
        versions(page);
        faults.list(page);
        page.append("<h2>All properties</h2><p>Yellow: differs in what nobody asks of its profile, or breaks what is ")
                .append("known of it.</p>");
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
        if (report.matrix().implementations().stream()
                .flatMap(each -> report.matrix().verdicts(each).values().stream())
                .noneMatch(verdict -> verdict.entry().chapter().equals(letter))) {
            return;
        }
        page.append("<h3>")
                .append(letter)
                .append(": ")
                .append(escape(name))
                .append("</h3><table class=\"matrix\"><thead><tr><th>id<th>property");
        report.matrix().implementations().forEach(each -> page.append("<th>").append(escape(each.name())));
        page.append("</thead>");
        for (PropertyCatalogue.Entry entry : PropertyCatalogue.ENTRIES) {
            if (entry.chapter().equals(letter)) {
                row(page, entry);
            }
        }
        page.append("</table>");
    }

    private void row(StringBuilder page, PropertyCatalogue.Entry entry) {
        page.append("<tr id=\"")
                .append(entry.id())
                .append("\"><td><a href=\"")
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
        why(page, entry);
        for (Implementation each : report.matrix().implementations()) {
            cell(page, each, report.matrix().verdicts(each).get(entry.id()));
        }
    }

    /** Adds what each implementation does wrong, behind one click. */
    private void why(StringBuilder page, PropertyCatalogue.Entry entry) {
        StringBuilder told = new StringBuilder();
        for (Implementation each : report.matrix().implementations()) {
            Verdict verdict = report.matrix().verdicts(each).get(entry.id());
            if (verdict != null && !verdict.holds()) {
                told.append("<p>")
                        .append(escape(each.name() + ": " + verdict.why()))
                        .append("</p>");
                Verdict.Failure failure = verdict.failure();
                if (failure != null) {
                    HtmlFaults.raw(told, failure);
                }
            }
        }
        if (!told.isEmpty()) {
            page.append("<details><summary>why</summary>").append(told).append("</details>");
        }
    }

    private void cell(StringBuilder page, Implementation implementation, @Nullable Verdict verdict) {
        String status = verdict == null ? "not in this run" : report.status(implementation, verdict);
        page.append("<td class=\"")
                .append(verdict == null ? "" : status)
                .append("\" data-is=\"")
                .append(escape(implementation.name()))
                .append("\">")
                .append(status);
        if (verdict == null) {
            return;
        }
        if (verdict.isUnjudged()) {
            page.append("<br><small>nothing to judge</small>");
        } else if (!verdict.notTried().isEmpty()) {
            page.append("<br><small>not tried</small>");
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
