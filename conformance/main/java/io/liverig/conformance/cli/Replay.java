package io.liverig.conformance.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.engine.Trial;
import io.liverig.conformance.engine.Verdict;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.words.Sentences;
import io.liverig.tool.cli.ExitCodes;
import io.liverig.tool.cli.UseException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One failure of an earlier run, done again. */
record Replay(JsonNode file) {
    /** Returns the profile in which it failed. */
    String profile() {
        return file.path("profile").asText("document");
    }

    /** Does the steps again, tells whether they break the property still, and returns the exit code. */
    int run(Implementation implementation, PrintWriter out, boolean json) {
        Property property = property();
        Verdict.Failure failure;
        try (Bench bench = new Bench(implementation)) {
            failure =
                    new Trial(property, bench).judge(steps(), file.path("seed").asLong());
        }
        if (json) {
            out.println(toJson(implementation, property, failure).toPrettyString());
        } else {
            print(implementation, property, failure, out);
        }
        return failure == null ? ExitCodes.OK : ExitCodes.FAILED;
    }

    private Property property() {
        String id = file.path("property").asText();
        return Chapters.ALL.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new UseException("the file names the property \"" + id
                        + "\", which this version does not have; " + Suggestions.near(id)));
    }

    private List<ObjectNode> steps() {
        List<ObjectNode> steps = new ArrayList<>();
        file.path("steps").forEach(step -> steps.add((ObjectNode) step));
        return steps;
    }

    private ObjectNode toJson(Implementation implementation, Property property, Verdict.@Nullable Failure failure) {
        ObjectNode told = Json.obj(
                "property",
                property.id(),
                "says",
                property.entry().says(),
                "implementation",
                implementation.name(),
                "broken",
                failure != null);
        return failure == null
                ? told
                : told.put("what", failure.what()).set("differences", Json.of(failure.differences()));
    }

    private void print(
            Implementation implementation, Property property, Verdict.@Nullable Failure failure, PrintWriter out) {
        out.println(property.id() + ": " + property.entry().says());
        if (failure == null) {
            out.println("holds now, by " + implementation.name() + ", profile " + implementation.profile()
                    + ", with these steps:");
            Sentences.numbered(steps()).forEach(step -> out.println("      " + step));
            return;
        }
        boolean same = failure.what().equals(file.path("what").asText(failure.what()));
        out.println((same ? "broken still" : "broken, but in another way than the file says,") + " by "
                + implementation.name() + ", profile " + implementation.profile());
        new FaultText(out).print(failure);
    }
}
