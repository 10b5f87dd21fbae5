package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.PublishedPackage;
import io.liverig.conformance.steps.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The engine that WeChat publishes, with its mini-program adapter and its template compiler, in one Node process. */
final class PublishedEngine implements Engine {
    /** What is fetched. */
    static final List<String> PACKAGES =
            List.of("glass-easel", "glass-easel-miniprogram-adapter", "glass-easel-template-compiler");

    private static final List<String> SCRIPTS = List.of("values.js", "tree.js", "engine.js");

    private final Process node;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    private PublishedEngine(Process node) {
        this.node = node;
        this.answers = node.inputReader(StandardCharsets.UTF_8);
        this.questions = node.outputWriter(StandardCharsets.UTF_8);
    }

    /** Starts it, or returns nothing when npm or Node is not there. */
    static Optional<PublishedEngine> start(Path folder) throws IOException {
        List<String> command = new ArrayList<>(List.of("node", "--stack-size=4000"));
        Path scripts = Files.createDirectories(folder.resolve("framework"));
        for (String script : SCRIPTS) {
            Files.writeString(scripts.resolve(script), Program.resource(script));
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
            return Optional.of(new PublishedEngine(new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()));
        } catch (IOException noNode) {
            return Optional.empty();
        }
    }

    @Override
    public List<List<JsonNode>> traces(Program program) {
        return traces(program.toJson());
    }

    /** As {@link #traces}, with what a fresh rendering of the page's data shows beside: {@code afresh}. */
    List<List<JsonNode>> tracesWithFreshTrees(Program program) {
        return traces(program.toJson().put("afresh", true));
    }

    /** As {@link #tracesWithFreshTrees}, with the engine's shortcut for a change of one field alone turned off. */
    List<List<JsonNode>> tracesWithoutShortcut(Program program) {
        return traces(program.toJson().put("afresh", true).put("updateMode", "virtualTree"));
    }

    private List<List<JsonNode>> traces(ObjectNode question) {
        JsonNode answer = Json.parse(ask(question.toString()));
        if (answer.has("error")) {
            throw new EngineException(
                    answer.path("error").asText().lines().findFirst().orElse(""));
        }
        List<List<JsonNode>> traces = new ArrayList<>();
        for (JsonNode trace : answer.path("traces")) {
            List<JsonNode> seen = new ArrayList<>();
            trace.forEach(seen::add);
            traces.add(seen);
        }
        return traces;
    }

    private String ask(String question) {
        try {
            questions.write(question);
            questions.newLine();
            questions.flush();
            @Nullable String answer = answers.readLine();
            if (answer == null) {
                throw new EngineException("node ended; see what it printed");
            }
            return answer;
        } catch (IOException e) {
            throw new EngineException("node can not be asked", e);
        }
    }

    @Override
    public void close() {
        node.destroyForcibly();
    }
}
