package io.liverig.conformance.framework.templates;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.Resources;
import io.liverig.conformance.framework.engine.Engine;
import io.liverig.conformance.framework.engine.NodeProcess;
import io.liverig.conformance.framework.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** miniprogram-simulate: WeChat's engine before the published one, with the template compiler of its developer tool. */
public final class SimulateEngine implements Engine {
    /** What is fetched, with what it needs. */
    static final List<String> PACKAGES = List.of("miniprogram-simulate@1.6.2", "jsdom@22.1.0");

    private final NodeProcess node;

    private SimulateEngine(NodeProcess node) {
        this.node = node;
    }

    /** Starts it, or returns nothing when npm or Node is not there. */
    public static Optional<SimulateEngine> start(Path folder) throws IOException {
        Path installed = folder.resolve("simulate");
        if (!new NpmPackages(installed).install(PACKAGES)) {
            return Optional.empty();
        }
        Path script = installed.resolve("simulate.js");
        Files.writeString(script, Resources.text(SimulateEngine.class, "simulate.js"));
        Path programs = Files.createDirectories(installed.resolve("programs"));
        try {
            return Optional.of(
                    new SimulateEngine(new NodeProcess(List.of(text(script), text(installed), text(programs)))));
        } catch (IOException noNode) {
            return Optional.empty();
        }
    }

    private static String text(Path path) {
        return path.toAbsolutePath().toString();
    }

    @Override
    public List<List<JsonNode>> traces(Program program) {
        return node.traces(program.toJson());
    }

    @Override
    public void close() {
        node.close();
    }
}
