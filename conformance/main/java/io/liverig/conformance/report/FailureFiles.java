package io.liverig.conformance.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.LiveRig;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Matrix;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.PropertyCatalogue;
import io.liverig.sandbox.ScriptModule;
import io.liverig.tool.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A file for each failure: what was done, what was expected and seen, and the whole trace, for a replay to compare. */
final class FailureFiles {
    private FailureFiles() {}

    /** Returns the name of a failure's file in the folder. */
    static String name(PropertyCatalogue.Entry entry, Implementation implementation) {
        return entry.id() + "-" + implementation.name().replaceAll("[^A-Za-z0-9.]+", "-") + ".json";
    }

    static void write(Matrix matrix, Path folder) throws IOException {
        for (Implementation each : matrix.implementations()) {
            List<Verdict> failed = matrix.verdicts(each).values().stream()
                    .filter(verdict -> verdict.failure() != null)
                    .toList();
            if (!failed.isEmpty()) {
                write(failed, each, folder);
            }
        }
    }

    private static void write(List<Verdict> failed, Implementation implementation, Path folder) throws IOException {
        try (Bench bench = new Bench(implementation)) {
            for (Verdict verdict : failed) {
                Verdict.Failure failure = verdict.failure();
                if (failure != null) {
                    ObjectNode file = failure.toFile(verdict.entry(), implementation);
                    file.put("try", verdict.tries());
                    file.put("implementation", implementation.name());
                    file.put("liverig", LiveRig.version());
                    file.set("trace", rows(bench, failure));
                    WholeFile.write(folder.resolve(name(verdict.entry(), implementation)), file.toPrettyString());
                }
            }
        }
    }

    /** Does the steps once more. What does not come to an end leaves no trace. */
    private static ArrayNode rows(Bench bench, Verdict.Failure failure) {
        boolean ends = !failure.what().equals("the steps can be done");
        try {
            JsonNode trace = ends ? bench.trace(failure.steps(), failure.seed()) : Json.obj();
            return trace.path("rows").isArray() ? (ArrayNode) trace.path("rows") : Json.arr();
        } catch (ScriptModule.ScriptFailure stopped) {
            return Json.arr();
        }
    }
}
