package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.liverig.conformance.NpmPackages;
import io.liverig.conformance.Resources;
import io.liverig.conformance.steps.Json;
import io.liverig.sandbox.ScriptFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Stryker's instrumenter, by npm: it writes every mutant of a file into the file, each behind a switch.
 *
 * <p>https://stryker-mutator.io/docs/stryker-js/guides/create-a-plugin/ names its parts. What it makes is kept in memory.
 *
 * @param folder where npm keeps what it fetches
 */
record Instrumenter(Path folder) {
    /** The newest version that runs on Node 20. */
    static final String VERSION = "9.6.1";

    private static final String SCRIPT = "instrument.mjs";

    /**
     * A trtc-wx with all its mutants in it.
     *
     * @param files the instrumented files, which behave as the original ones while no mutant is switched on
     */
    record Instrumented(ScriptFiles files, List<Prey> mutants) {}

    /**
     * Instruments every file of a trtc-wx, or returns nothing when npm or Node is not there.
     *
     * @throws IOException when Node ends with an error
     */
    Optional<Instrumented> instrument(ScriptFiles files) throws IOException {
        Path home = Files.createDirectories(folder.resolve("stryker").toAbsolutePath());
        if (!new NpmPackages(home).install(List.of("@stryker-mutator/instrumenter@" + VERSION))) {
            return Optional.empty();
        }
        Files.writeString(home.resolve(SCRIPT), Resources.text(Instrumenter.class, SCRIPT));
        Optional<String> made = node(home, question(files));
        return made.isEmpty() ? Optional.empty() : Optional.of(read(files, Json.parse(made.get())));
    }

    private static String question(ScriptFiles files) {
        ArrayNode all = Json.arr();
        files.texts().forEach((path, text) -> all.add(Json.obj("name", path, "content", text)));
        return all.toString();
    }

    private static Optional<String> node(Path home, String question) throws IOException {
        Path asked = home.resolve("question.json");
        Path told = home.resolve("answer.json");
        Files.writeString(asked, question);
        try {
            Process node = new ProcessBuilder("node", SCRIPT)
                    .directory(home.toFile())
                    .redirectInput(asked.toFile())
                    .redirectOutput(told.toFile())
                    .start();
            String said = new String(node.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            if (node.waitFor() != 0) {
                throw new IOException("Stryker's instrumenter " + VERSION + " failed in Node: " + said.strip());
            }
            return Optional.of(Files.readString(told));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static Instrumented read(ScriptFiles files, JsonNode answer) {
        Map<String, String> texts = new LinkedHashMap<>(files.texts());
        answer.path("files")
                .forEach(file -> texts.put(
                        file.path("name").asText(), file.path("content").asText()));
        List<Prey> mutants = new ArrayList<>();
        answer.path("mutants").forEach(each -> mutants.add(prey(files, each)));
        return new Instrumented(new ScriptFiles(files.entry(), texts), List.copyOf(mutants));
    }

    private static Prey prey(ScriptFiles files, JsonNode mutant) {
        String path = mutant.path("file").asText();
        String text = files.texts().getOrDefault(path, "");
        JsonNode begin = mutant.path("location").path("start");
        int from = offset(text, begin);
        int line = begin.path("line").asInt();
        return new Prey(
                mutant.path("id").asText(),
                path.substring(path.lastIndexOf('/') + 1),
                line + 1,
                mutant.path("operator").asText(),
                text.lines().skip(line).findFirst().orElse("").strip(),
                text.substring(from, offset(text, mutant.path("location").path("end"))),
                mutant.path("replacement").asText());
    }

    /** Returns where a place is in a text; lines and columns count from 0. */
    private static int offset(String text, JsonNode place) {
        int at = 0;
        for (int line = place.path("line").asInt(); line > 0; line--) {
            at = text.indexOf('\n', at) + 1;
        }
        return at + place.path("column").asInt();
    }
}
