package io.liverig.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.suite.Property;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The driver sees the same in the rig and in Node. */
class DriverTests {
    private static final Path HOME = Path.of(System.getProperty("liverig.home", ".."));

    @TempDir
    Path folder = Path.of("");

    @Test
    void nodeAndTheRigSeeTheSameOfOurs() throws IOException, InterruptedException {
        compare(HOME.resolve("js/trtc-wx/index.js"), 1);
    }

    @Test
    void nodeAndTheRigSeeTheSameOfThePublishedPackage() throws IOException, InterruptedException {
        compare(Published.script("trtc-wx-sdk"), 4);
    }

    private void compare(Path sdk, int every) throws IOException, InterruptedException {
        Implementation implementation = Implementation.read("compared", sdk, "document");
        ArrayNode requests = Json.arr();
        ArrayNode inRig = Json.arr();
        try (Bench bench = new Bench(implementation)) {
            for (int i = 0; i < Chapters.ALL.size(); i += every) {
                Property property = Chapters.ALL.get(i);
                List<ObjectNode> steps = property.generator().apply(Choices.seeded(7));
                requests.add(Bench.request(implementation, steps, 7));
                inRig.add(withoutTexts(bench.trace(steps, 7)));
            }
        }
        JsonNode inNode = node(sdk, requests);
        for (int i = 0; i < inRig.size(); i++) {
            assertEquals(
                    inRig.get(i).toPrettyString(),
                    withoutTexts(inNode.get(i)).toPrettyString(),
                    Chapters.ALL.get(i * every).id() + " in Node: " + requests.get(i));
        }
    }

    private JsonNode node(Path sdk, JsonNode requests) throws IOException, InterruptedException {
        Path input = Files.writeString(folder.resolve("requests.json"), requests.toString());
        Path output = folder.resolve("traces.json");
        Path driver = HOME.resolve("conformance/main/resources/io/liverig/conformance/driver/node.js");
        ProcessBuilder builder = new ProcessBuilder("node", driver.toString(), sdk.toString())
                .redirectInput(input.toFile())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        try {
            Process node = builder.start();
            if (!node.waitFor(60, TimeUnit.SECONDS)) {
                node.destroyForcibly();
            }
        } catch (IOException noSuchCommand) {
            Assumptions.abort("skipped: node is not there, the driver was not compared in Node");
        }
        return Json.parse(Files.readString(output));
    }

    /** Takes out the messages of errors, in which script engines differ, and requests, which carry the time of day. */
    private static JsonNode withoutTexts(JsonNode trace) {
        trace.path("rows").forEach(row -> {
            if (row.path("method").asText().equals("request")) {
                ((ObjectNode) row).remove("args");
            }
        });
        trace.findParents("text").forEach(parent -> {
            if (parent.has("listener")) {
                ((ObjectNode) parent).remove("text");
            }
        });
        return trace;
    }
}
