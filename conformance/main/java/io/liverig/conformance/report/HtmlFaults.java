package io.liverig.conformance.report;

import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.words.Sentences;
import java.util.List;

/** The top of the page: how many properties hold, and each fault with its difference and its steps. */
record HtmlFaults(Report report) {
    private static final int MOST_DIFFERENCES = 5;

    /** Adds a table of totals, a row an implementation. */
    void totals(StringBuilder page) {
        page.append("<table class=\"totals\"><thead><tr><th>implementation<th>profile<th>asked of it<th>holds<th>fails"
                + "<th>had nothing to judge<th>not tried<th>known</thead>");
        for (Implementation each : report.matrix().implementations()) {
            List<Verdict> asked = report.matrix().verdicts(each).values().stream()
                    .filter(verdict -> verdict.binds(each))
                    .toList();
            page.append("<tr>");
            cell(page, "implementation", each.name());
            cell(page, "profile", each.profile());
            cell(page, "asked of it", asked.size());
            cell(page, "holds", asked.stream().filter(Verdict::holds).count());
            cell(
                    page,
                    "fails",
                    asked.stream().filter(one -> one.failure() != null).count());
            cell(
                    page,
                    "had nothing to judge",
                    asked.stream().filter(Verdict::isUnjudged).count());
            cell(
                    page,
                    "not tried",
                    asked.stream().filter(one -> !one.notTried().isEmpty()).count());
            cell(page, "known", known(each));
        }
        page.append("</table>");
    }

    private String known(Implementation each) {
        int healed = report.healed(each).size();
        return report.baselines().containsKey(each)
                ? report.known(each).size() + (healed == 0 ? "" : ", " + healed + " healed")
                : report.ledgers().containsKey(each) ? "by its ledger" : "-";
    }

    private static void cell(StringBuilder page, String name, Object value) {
        page.append("<td data-is=\"").append(name).append("\">").append(HtmlPage.escape(String.valueOf(value)));
    }

    /** Adds the faults of all implementations that have no ledger of their own. */
    void list(StringBuilder page) {
        for (Implementation each : report.matrix().implementations()) {
            List<Verdict> faults = report.ledgers().containsKey(each) ? List.of() : report.faults(each);
            if (!faults.isEmpty()) {
                page.append("<h2>What ").append(HtmlPage.escape(each.name())).append(" does not hold</h2>");
                faults.stream().filter(one -> one.failure() != null).forEach(one -> fault(page, each, one));
                inShort(
                        page,
                        "Had nothing to judge",
                        faults.stream().filter(Verdict::isUnjudged).toList());
                inShort(
                        page,
                        "Not tried",
                        faults.stream().filter(one -> !one.notTried().isEmpty()).toList());
            }
            List<Verdict> healed = report.healed(each);
            if (!healed.isEmpty()) {
                page.append("<h2>What ").append(HtmlPage.escape(each.name())).append(" holds now</h2>");
                inShort(page, "Healed", healed);
            }
        }
    }

    private static void inShort(StringBuilder page, String title, List<Verdict> verdicts) {
        if (verdicts.isEmpty()) {
            return;
        }
        page.append("<details class=\"fault\"><summary>")
                .append(title)
                .append(": ")
                .append(verdicts.size())
                .append(verdicts.size() == 1 ? " property" : " properties")
                .append("</summary><ul>");
        for (Verdict one : verdicts) {
            page.append("<li><a href=\"#")
                    .append(one.entry().id())
                    .append("\">")
                    .append(one.entry().id())
                    .append("</a> ")
                    .append(HtmlPage.escape(one.entry().says()));
            if (!one.why().isEmpty()) {
                page.append(" <small>").append(HtmlPage.escape(one.why())).append("</small>");
            }
        }
        page.append("</ul></details>");
    }

    private static void fault(StringBuilder page, Implementation each, Verdict verdict) {
        Verdict.Failure failure = verdict.failure();
        if (failure == null) {
            return;
        }
        page.append("<section class=\"fault\"><h3><a href=\"#")
                .append(verdict.entry().id())
                .append("\">")
                .append(verdict.entry().id())
                .append("</a> ")
                .append(HtmlPage.escape(verdict.entry().says()))
                .append("</h3><p>")
                .append(HtmlPage.escape(failure.what()))
                .append("</p><ul class=\"differs\">");
        List<String> differences = failure.differences();
        differences.stream()
                .limit(MOST_DIFFERENCES)
                .forEach(line -> page.append("<li>").append(HtmlPage.escape(line)));
        if (differences.size() > MOST_DIFFERENCES) {
            page.append("<li>and ")
                    .append(differences.size() - MOST_DIFFERENCES)
                    .append(" more");
        }
        page.append("</ul><ol start=\"0\">");
        failure.steps().forEach(step -> page.append("<li>").append(HtmlPage.escape(Sentences.of(step))));
        page.append("</ol>");
        raw(page, failure);
        page.append("<p class=\"links\">try ").append(verdict.tries()).append(" &middot; <a href=\"failures/");
        page.append(HtmlPage.escape(FailureFiles.name(verdict.entry(), each)))
                .append("\">file to replay</a> &middot; <a href=\"")
                .append(HtmlPage.escape(verdict.entry().address()))
                .append("\">document: ")
                .append(HtmlPage.escape(verdict.entry().section()))
                .append("</a></p></section>");
    }

    /** Adds what a machine would want, behind a click. */
    static void raw(StringBuilder page, Verdict.Failure failure) {
        page.append("<details><summary>as JSON</summary><pre>expected ")
                .append(HtmlPage.escape(failure.expected()))
                .append("\nseen     ")
                .append(HtmlPage.escape(failure.seen()))
                .append('\n');
        failure.steps().forEach(step -> page.append('\n').append(HtmlPage.escape(step.toString())));
        page.append("</pre></details>");
    }
}
