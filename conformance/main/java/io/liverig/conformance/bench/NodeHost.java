package io.liverig.conformance.bench;

import io.liverig.data.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The round in Node, a process for each contender.
 *
 * @param script the script that measures
 */
record NodeHost(Path script, double warm, double seconds) implements RoundHost {
    /** Returns the version of Node on the PATH, or nothing when there is none. */
    static Optional<String> version() {
        try {
            return Optional.of(run(List.of("node", "--version")).strip());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "Node";
    }

    @Override
    public List<Double> rates(Contender contender, PageListeners handlers, List<Integer> users) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                "node",
                script.toString(),
                contender.main().toAbsolutePath().toString(),
                String.valueOf(warm),
                String.valueOf(seconds),
                handlers == PageListeners.LISTS ? "lists" : "unread"));
        users.forEach(count -> command.add(String.valueOf(count)));
        List<Double> rates = new ArrayList<>();
        if (Json.read(run(command)) instanceof List<?> printed) {
            printed.forEach(rate -> rates.add(((Number) rate).doubleValue()));
        }
        return rates;
    }

    private static String run(List<String> command) throws IOException {
        Process node = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int code = node.waitFor();
            if (code != 0) {
                throw new IOException("node ended with " + code + ": " + String.join(" ", command));
            }
            return printed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            node.destroyForcibly();
            throw new IOException("interrupted while node ran", e);
        }
    }
}
