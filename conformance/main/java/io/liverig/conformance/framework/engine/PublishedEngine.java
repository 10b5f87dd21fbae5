package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import io.liverig.conformance.Resources;
import io.liverig.conformance.framework.program.Program;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The engine that WeChat publishes, with its mini-program adapter and its template compiler, in one Node process. */
public final class PublishedEngine implements Engine {
    /** What is fetched. */
    public static final List<String> PACKAGES =
            List.of("glass-easel", "glass-easel-miniprogram-adapter", "glass-easel-template-compiler");

    private static final List<String> SCRIPTS = List.of("values.js", "tree.js", "engine.js");

    private final NodeProcess node;

    private PublishedEngine(NodeProcess node) {
        this.node = node;
    }

    /** Starts it, or returns nothing when npm or Node is not there. */
    public static Optional<PublishedEngine> start(Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("--stack-size=4000"));
        Path scripts = Files.createDirectories(folder.resolve("framework"));
        for (String script : SCRIPTS) {
            Files.writeString(scripts.resolve(script), Resources.text(PublishedEngine.class, script));
        }
        command.add(scripts.resolve("engine.js").toString());
        for (String name : PACKAGES) {
            Optional<Path> main = new NpmPackages(folder).fetch(PublishedPackage.named(name));
            if (main.isEmpty()) {
                return Optional.empty();
            }
            command.add(name + "=" + main.get().toAbsolutePath());
        }
        try {
            return Optional.of(new PublishedEngine(new NodeProcess(command)));
        } catch (IOException noNode) {
            return Optional.empty();
        }
    }

    @Override
    public List<List<JsonNode>> traces(Program program) {
        return node.traces(program.toJson());
    }

    /**
     * As {@link #traces}, with one fault of it mended: where a dynamic slot gives another value before anything around
     * it has changed, the content asks what has changed around and finds no record (0.12.1, the compiled template's
     * fourth argument); it gets an empty one.
     */
    public List<List<JsonNode>> mendedTraces(Program program) {
        return node.traces(mended(program));
    }

    /** As {@link #mendedTraces}, with what a fresh rendering of the page's data shows beside: {@code afresh}. */
    public List<List<JsonNode>> tracesWithFreshTrees(Program program) {
        return node.traces(mended(program).put("afresh", true));
    }

    /** As {@link #tracesWithFreshTrees}, with the engine's shortcut for a change of one field alone turned off. */
    public List<List<JsonNode>> tracesWithoutShortcut(Program program) {
        return node.traces(mended(program).put("afresh", true).put("updateMode", "virtualTree"));
    }

    private static ObjectNode mended(Program program) {
        return program.toJson().put("mend", true);
    }

    @Override
    public void close() {
        node.close();
    }
}
