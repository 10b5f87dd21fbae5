package io.liverig.conformance.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.sandbox.ScriptFiles;
import io.liverig.sandbox.ScriptModule;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An implementation on the test bench: a warm Context, and a fresh instance of the module for every run. */
public final class Bench implements AutoCloseable {
    private static final ScriptFiles DRIVER =
            ScriptFiles.resource(Bench.class, "/io/liverig/conformance/driver/driver.js");

    private final Implementation implementation;
    private final ScriptModule module;
    private final Stops stops;
    private @Nullable Bench reference;

    /** Loads an implementation. */
    public Bench(Implementation implementation) {
        this(implementation, new Stops());
    }

    /**
     * Loads an implementation.
     *
     * @param stops how often it had to be stopped already, here and on other benches
     */
    public Bench(Implementation implementation, Stops stops) {
        this.implementation = implementation;
        this.stops = stops;
        this.module = ScriptModule.load(DRIVER, implementation.files());
    }

    /**
     * Does steps and tells what was seen.
     *
     * @param seed where time and chance of the implementation come from
     * @throws ScriptModule.ScriptFailure when the implementation does not come to an end or cannot be loaded
     */
    public DriverRun run(List<ObjectNode> steps, long seed) {
        return read(steps, trace(steps, seed));
    }

    /** Reads a trace of this implementation. */
    public DriverRun read(List<ObjectNode> steps, JsonNode trace) {
        return new DriverRun(steps, trace, implementation.profile());
    }

    /** Does steps and returns the driver's trace. */
    public JsonNode trace(List<ObjectNode> steps, long seed) {
        return replay(request(implementation, steps, seed));
    }

    /** Does steps with some globals set before the implementation is loaded; the trace says what became of them. */
    public JsonNode trace(List<ObjectNode> steps, long seed, ObjectNode globals) {
        return replay(request(implementation, steps, seed).set("globals", globals));
    }

    /** Does what a request says, as it stands there: steps, seed and globals. A file of a failure is one. */
    public JsonNode replay(JsonNode request) {
        ObjectNode asked = Json.obj();
        List.of("steps", "seed", "globals").forEach(name -> {
            if (request.has(name)) {
                asked.set(name, request.path(name));
            }
        });
        try {
            JsonNode trace = Json.parse(module.run(asked.toString(), stops.limit()));
            if (trace.has("spoilt")) {
                module.renew();
            }
            return trace;
        } catch (ScriptModule.ScriptFailure failure) {
            if (failure.wasStopped()) {
                stops.note();
            }
            throw failure;
        }
    }

    /** Returns the implementation on the bench. */
    public Implementation implementation() {
        return implementation;
    }

    /** Returns LiveRig's own in the same profile on a bench: steps that break it too say nothing of another. */
    Bench reference() {
        Bench known = reference;
        if (known == null) {
            known = new Bench(Implementation.own(implementation.profile()));
            reference = known;
        }
        return known;
    }

    /** Returns how often it had to be stopped. */
    public Stops stops() {
        return stops;
    }

    /** Returns what the driver is asked, the profile as an option of every TRTC object included. */
    public static ObjectNode request(Implementation implementation, List<ObjectNode> steps, long seed) {
        JsonNode options = Json.obj("profile", implementation.profile());
        return Json.obj(
                "seed",
                seed,
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
        if (reference != null) {
            reference.close();
        }
    }
}
