package io.liverig.conformance.strange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.sandbox.ScriptModule;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What does not come to an end costs seconds, and what was not tried for it is no pass. */
class EndlessSdkTests {
    @TempDir
    Path folder = Path.of("");

    @Test
    void whoDoesNotEndIsTriedNoFurtherAndThatIsAFailure() throws IOException {
        Path sdk = new Sdks(folder).ours("loop.js", "", "constructor(...all) { super(...all); for (;;); }");
        long began = System.nanoTime();
        Sdks.Told told = Sdks.run("--sdk", sdk.toString(), "--tries", "1", "--json");
        assertEquals(1, told.exit(), told.err());
        assertTrue((System.nanoTime() - began) / 1e9 < 90, "seconds: " + (System.nanoTime() - began) / 1e9);
        assertTrue(told.out().contains("the script ran for longer than 500 ms and was stopped"));
        int notTried = 0;
        for (JsonNode property :
                Json.parse(told.out()).path("implementations").path(0).path("properties")) {
            if (property.path("notTried").asText().matches("not tried: it did not come to an end \\d+ times")) {
                notTried++;
                assertTrue(property.path("status").asText().matches("fails|differs"), property::toString);
            }
        }
        assertTrue(notTried > 20, "not tried: " + notTried);
    }

    @Test
    void whoHoardsMemoryIsStopped() throws IOException {
        String why = stopped("exitRoom() { const all = []; for (;;) all.push({ all }); }");
        assertTrue(
                why.matches("the script (took more than \\d+ MB of memory in one run|ran for .*) and was stopped"),
                why);
        why = stopped("exitRoom() { const all = []; for (;;) all.push(new Uint8Array(5e8)); }");
        assertTrue(why.matches("the script took .* memory.* and was stopped"), why);
    }

    @Test
    void aRecursionWithoutEndIsAnError() throws IOException {
        Path sdk = new Sdks(folder).ours("deep.js", "", "exitRoom() { return this.exitRoom(); }");
        try (Bench bench = new Bench(Sdks.read(sdk))) {
            JsonNode trace = bench.trace(Steps.created().call("exitRoom").done(), 1);
            assertEquals("RangeError", trace.findPath("error").path("name").asText(), trace::toString);
        }
    }

    private String stopped(String body) throws IOException {
        try (Bench bench = new Bench(Sdks.read(new Sdks(folder).ours("sdk.js", "", body)))) {
            ScriptModule.ScriptFailure failure = Assertions.assertThrows(
                    ScriptModule.ScriptFailure.class,
                    () -> bench.trace(Steps.created().call("exitRoom").done(), 1));
            assertTrue(failure.wasStopped());
            assertEquals(4, bench.trace(Steps.created().done(), 1).path("rows").size(), "it goes on in a new Context");
            return String.valueOf(failure.getMessage());
        }
    }
}
