package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A script in Node that answers each line with a line: a program comes in, its traces go out. */
public final class NodeProcess implements AutoCloseable {
    private final Process node;
    private final BufferedReader answers;
    private final BufferedWriter questions;

    /**
     * Starts it; what it prints to its error stream is shown.
     *
     * @throws IOException when there is no Node
     */
    public NodeProcess(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("node"));
        command.addAll(arguments);
        this.node = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        this.answers = node.inputReader(StandardCharsets.UTF_8);
        this.questions = node.outputWriter(StandardCharsets.UTF_8);
    }

    /**
     * Asks for the traces of a program.
     *
     * @throws EngineException when the program cannot be run, or Node has ended
     */
    public List<List<JsonNode>> traces(JsonNode question) {
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
