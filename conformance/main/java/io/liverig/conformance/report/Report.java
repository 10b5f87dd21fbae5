package io.liverig.conformance.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.ledger.VersionGroups;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.ChapterNames;
import io.liverig.conformance.suite.Requirement;
import io.liverig.tool.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A matrix of properties and implementations, told.
 *
 * @param ledgers what the published versions among the implementations are known to break, no more and no less
 * @param baselines what others are known to break; what is listed is no fault of this run
 * @param seed the seed of the run
 * @param tries how often each property was tried
 * @param seconds how long it took
 */
public record Report(
        Matrix matrix,
        Map<Implementation, Ledger> ledgers,
        Map<Implementation, Ledger> baselines,
        long seed,
        int tries,
        double seconds) {
    /** Makes a report without baselines. */
    public Report(Matrix matrix, Map<Implementation, Ledger> ledgers, long seed, int tries, double seconds) {
        this(matrix, ledgers, Map.of(), seed, tries, seconds);
    }

    /**
     * Returns whether no implementation fails a property that it must hold, every coverage is met, and the published
     * versions break what their ledgers list and nothing else.
     */
    public boolean isGood() {
        return matrix.implementations().stream()
                .allMatch(each -> ledgers.containsKey(each)
                        ? disagreements(each).isEmpty()
                        : faults(each).isEmpty() && uncovered(each).isEmpty());
    }

    /** Returns what does not agree with the ledger of a published version; nothing for other implementations. */
    public List<String> disagreements(Implementation implementation) {
        Ledger ledger = ledgers.get(implementation);
        return ledger == null
                ? List.of()
                : ledger.disagreements(matrix.verdicts(implementation).values());
    }

    /** Returns what each published version among the implementations broke in this run. */
    public Map<String, Set<String>> broken() {
        Map<String, Set<String>> broken = new LinkedHashMap<>();
        ledgers.keySet()
                .forEach(each -> broken.put(
                        each.name(),
                        matrix.verdicts(each).values().stream()
                                .filter(verdict -> !verdict.holds() && Ledger.isAsked(verdict.entry()))
                                .map(verdict -> verdict.entry().id())
                                .collect(Collectors.toCollection(TreeSet::new))));
        return broken;
    }

    /** Returns what an implementation must hold and does not, and no baseline of its knows. */
    public List<Verdict> faults(Implementation implementation) {
        return matrix.verdicts(implementation).values().stream()
                .filter(verdict -> verdict.isFault(implementation) && !isKnown(implementation, verdict))
                .toList();
    }

    /** Returns what an implementation breaks as its baseline says. */
    public List<Verdict> known(Implementation implementation) {
        return matrix.verdicts(implementation).values().stream()
                .filter(verdict -> isKnown(implementation, verdict))
                .toList();
    }

    /** Returns what an implementation's baseline lists and what holds now. */
    public List<Verdict> healed(Implementation implementation) {
        Ledger baseline = baselines.get(implementation);
        return matrix.verdicts(implementation).values().stream()
                .filter(verdict -> baseline != null
                        && verdict.holds()
                        && baseline.lists(verdict.entry().id()))
                .toList();
    }

    /** Returns whether an implementation's baseline says what a verdict says. */
    public boolean isKnown(Implementation implementation, Verdict verdict) {
        Ledger baseline = baselines.get(implementation);
        return baseline != null && baseline.knows(verdict);
    }

    private List<Verdict> uncovered(Implementation implementation) {
        return matrix.verdicts(implementation).values().stream()
                .filter(verdict -> !verdict.uncovered().isEmpty())
                .toList();
    }

    /** Returns one line a chapter: how many properties hold. */
    public List<String> lines(Implementation implementation) {
        return ChapterNames.ALL.entrySet().stream()
                .map(chapter -> line(implementation, chapter.getKey(), chapter.getValue()))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Returns one line for each group of properties that do not bind the implementation and that it does not hold. */
    public List<String> differences(Implementation implementation) {
        Map<String, List<String>> groups = new TreeMap<>();
        matrix.verdicts(implementation).values().stream()
                .filter(verdict -> !verdict.holds() && !verdict.binds(implementation))
                .forEach(verdict -> groups.computeIfAbsent(verdict.entry().group(), unused -> new ArrayList<>())
                        .add(verdict.entry().id()));
        return groups.entrySet().stream()
                .map(group -> "differs in what nobody asks of it, group " + group.getKey() + ": "
                        + String.join(" ", group.getValue()))
                .toList();
    }

    private String line(Implementation implementation, String letter, String name) {
        List<Verdict> verdicts = matrix.verdicts(implementation).values().stream()
                .filter(verdict -> verdict.entry().chapter().equals(letter))
                .toList();
        List<Verdict> asked = verdicts.stream()
                .filter(verdict -> verdict.binds(implementation))
                .toList();
        if (verdicts.isEmpty()) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "%s  %-44s %3d of %3d hold%s%s%s%s",
                letter,
                name,
                asked.stream().filter(Verdict::holds).count(),
                asked.size(),
                listed("broken", asked, v -> v.failure() != null && !isKnown(implementation, v)),
                listed("known", asked, v -> isKnown(implementation, v)),
                listed("nothing to judge", asked, v -> v.isUnjudged() && !isKnown(implementation, v)),
                listed("not tried", asked, v -> !v.notTried().isEmpty()));
    }

    private static String listed(String title, List<Verdict> verdicts, Predicate<Verdict> which) {
        String ids = verdicts.stream().filter(which).map(v -> v.entry().id()).collect(Collectors.joining(" "));
        return ids.isEmpty() ? "" : "; " + title + ": " + ids;
    }

    /** Returns the report as JSON. */
    public ObjectNode toJson() {
        ArrayNode implementations = Json.arr();
        for (Implementation each : matrix.implementations()) {
            ArrayNode properties = Json.arr();
            matrix.verdicts(each).values().forEach(verdict -> properties.add(toJson(each, verdict)));
            ObjectNode json = Json.obj("name", each.name(), "profile", each.profile(), "properties", properties);
            if (ledgers.containsKey(each)) {
                json.set("disagreements", Json.of(disagreements(each)));
            }
            if (baselines.containsKey(each)) {
                json.set("new", ids(faults(each)));
                json.set("known", ids(known(each)));
                json.set("healed", ids(healed(each)));
            }
            implementations.add(json);
        }
        ObjectNode json = Json.obj(
                "seed", seed, "tries", tries, "seconds", seconds, "good", isGood(), "implementations", implementations);
        json.set("groups", Json.of(VersionGroups.groups(broken()).values()));
        return json.set("notTested", notTested());
    }

    private static ArrayNode ids(List<Verdict> verdicts) {
        ArrayNode ids = Json.arr();
        verdicts.forEach(verdict -> ids.add(verdict.entry().id()));
        return ids;
    }

    private static ArrayNode notTested() {
        ArrayNode all = Json.arr();
        Requirement.notTested()
                .forEach(each -> all.add(
                        Json.obj("requirement", each.number(), "says", each.says(), "why", each.notTestable())));
        return all;
    }

    private ObjectNode toJson(Implementation implementation, Verdict verdict) {
        ObjectNode json = Json.obj(
                "id", verdict.entry().id(),
                "says", verdict.entry().says(),
                "section", verdict.entry().address(),
                "group", verdict.entry().group(),
                "requirements", verdict.entry().requirements(),
                "status", status(implementation, verdict),
                "tries", verdict.tries());
        if (!verdict.entry().why().isEmpty() && !verdict.binds(implementation)) {
            json.put("notBinding", verdict.entry().why());
        }
        if (!verdict.notTried().isEmpty()) {
            json.put("notTried", verdict.notTried());
        }
        if (verdict.isUnjudged()) {
            json.put("unjudged", true);
        }
        if (!verdict.uncovered().isEmpty()) {
            json.set("uncovered", Json.of(verdict.uncovered()));
        }
        Verdict.Failure failure = verdict.failure();
        return failure == null ? json : json.set("failure", failure.toFile(verdict.entry(), implementation));
    }

    /**
     * Returns {@code holds}, {@code fails}, for what nobody asks of it {@code differs}, or for what a ledger lists
     * {@code listed}.
     */
    String status(Implementation implementation, Verdict verdict) {
        Ledger ledger = ledgers.get(implementation);
        if (ledger != null && !Ledger.isAsked(verdict.entry())) {
            return verdict.holds() ? "holds" : "differs";
        }
        if (ledger != null && ledger.lists(verdict.entry().id()) == verdict.holds()) {
            return "fails";
        }
        if (verdict.holds()) {
            return "holds";
        }
        return ledger != null || isKnown(implementation, verdict)
                ? "listed"
                : verdict.isFault(implementation) ? "fails" : "differs";
    }

    /** Writes report.html, report.json, junit.xml and a file for each failure into a folder. */
    public void write(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("failures"));
        WholeFile.write(folder.resolve("report.json"), toJson().toPrettyString());
        WholeFile.write(folder.resolve("report.html"), new HtmlPage(this).text());
        WholeFile.write(folder.resolve("junit.xml"), new JunitXml(this).text());
        FailureFiles.write(matrix, folder.resolve("failures"));
    }
}
