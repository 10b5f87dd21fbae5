package io.liverig.conformance.report;

import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.words.Sentences;
import java.util.Locale;

/** The report as JUnit's XML, which CI servers read. */
record JunitXml(Report report) {
    String text() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites>\n");
        report.matrix().implementations().forEach(each -> suite(xml, each));
        return xml.append("</testsuites>\n").toString();
    }

    private void suite(StringBuilder xml, Implementation implementation) {
        var verdicts = report.matrix().verdicts(implementation).values();
        xml.append("<testsuite name=\"")
                .append(clean(implementation.name()))
                .append("\" tests=\"")
                .append(verdicts.size());
        xml.append("\" failures=\"")
                .append((int) verdicts.stream()
                        .filter(verdict ->
                                report.status(implementation, verdict).equals("fails"))
                        .count())
                .append("\">\n");
        verdicts.forEach(verdict -> testCase(xml, implementation, verdict));
        xml.append("</testsuite>\n");
    }

    private void testCase(StringBuilder xml, Implementation implementation, Verdict verdict) {
        xml.append("<testcase classname=\"trtc-wx.")
                .append(verdict.entry().chapter())
                .append("\" name=\"");
        xml.append(verdict.entry().id())
                .append(' ')
                .append(clean(verdict.entry().says()));
        xml.append("\" time=\"")
                .append(String.format(Locale.ROOT, "%.3f", verdict.nanos() / 1e9))
                .append("\">");
        Verdict.Failure failure = verdict.failure();
        String status = report.status(implementation, verdict);
        if (status.equals("fails") && failure == null) {
            String why = verdict.why();
            xml.append("<failure message=\"")
                    .append(clean(why.isEmpty() ? "listed as broken, and its counterexample passes" : why))
                    .append("\"/>");
        } else if (status.equals("fails") && failure != null) {
            xml.append("<failure message=\"").append(clean(failure.text())).append("\">");
            xml.append(clean(String.join("\n", failure.differences()))).append("\n\n");
            xml.append(clean(String.join("\n", Sentences.numbered(failure.steps()))));
            xml.append("</failure>");
        } else if (!verdict.holds()) {
            xml.append("<skipped message=\"")
                    .append(status.equals("listed") ? "known: " : "not asked of this profile: ")
                    .append(clean(verdict.why()))
                    .append("\"/>");
        }
        xml.append("</testcase>\n");
    }

    /** Escapes, and leaves out what XML cannot hold. */
    private static String clean(String text) {
        return HtmlPage.escape(text.replaceAll("[^\\x09\\x0A\\x20-\\uD7FF\\uE000-\\uFFFD]", "?"));
    }
}
