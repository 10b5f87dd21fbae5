package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.sandbox.ScriptFiles;
import io.liverig.sandbox.ScriptModule;
import java.time.Duration;
import java.util.List;

/** An implementation on the test bench: a warm Context, and a fresh instance of the module for every run. */
public final class Bench implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ScriptFiles DRIVER =
            ScriptFiles.resource(Bench.class, "/io/liverig/conformance/driver/driver.js");

    private final Implementation implementation;
    private final ScriptModule module;

    /** Loads an implementation. */
    public Bench(Implementation implementation) {
        this.implementation = implementation;
        this.module = ScriptModule.load(DRIVER, implementation.files());
    }

    /**
     * Does steps and tells what was seen.
     *
     * @throws ScriptModule.ScriptFailure when the implementation does not come to an end or cannot be loaded
     */
    public DriverRun run(List<ObjectNode> steps) {
        return new DriverRun(steps, trace(steps));
    }

    /** Does steps and returns the driver's trace. */
    public JsonNode trace(List<ObjectNode> steps) {
        return replay(request(implementation, steps));
    }

    /** Replays the steps of a file, as they stand there. */
    public JsonNode replay(JsonNode file) {
        return Json.parse(module.run(Json.obj("steps", file.path("steps")).toString(), LIMIT));
    }

    /** Returns what the driver is asked, the profile as an option of every TRTC object included. */
    public static ObjectNode request(Implementation implementation, List<ObjectNode> steps) {
        JsonNode options = Json.obj("profile", implementation.profile());
        return Json.obj(
                "steps",
                steps.stream()
                        .map(step -> step.path("op").asText().equals("new") && !step.has("options")
                                ? Json.with(step, "options", options)
                                : step)
                        .toList());
    }

    @Override
    public void close() {
        module.close();
    }
}
