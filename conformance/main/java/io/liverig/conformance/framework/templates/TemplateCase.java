package io.liverig.conformance.framework.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.Program;
import io.liverig.conformance.framework.Sequence;
import io.liverig.conformance.framework.make.PageScript;
import io.liverig.conformance.framework.make.ProgramMaker;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A template, what it shows at first and after each setData, and which engine is known to show something else.
 *
 * @param id what it is about
 * @param program a page with the template
 * @param shows what {@link Rendition} makes of what is shown, after each step
 * @param differs why an engine shows something else, by the engine's name
 */
public record TemplateCase(String id, Program program, List<String> shows, Map<String, String> differs) {
    private static final String LIST = "templates.json";

    /** Reads all. */
    public static List<TemplateCase> all() {
        List<TemplateCase> all = new ArrayList<>();
        Json.parse(resource(LIST)).forEach(entry -> all.add(from(entry)));
        return all;
    }

    private static TemplateCase from(JsonNode entry) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(ProgramMaker.PAGE + ".json", "{}");
        files.put(ProgramMaker.PAGE + ".wxml", entry.path("wxml").asText());
        files.put(ProgramMaker.PAGE + ".js", PageScript.of(entry.path("data")));
        entry.path("files")
                .properties()
                .forEach(file -> files.put(file.getKey(), file.getValue().asText()));
        List<ObjectNode> steps = new ArrayList<>();
        entry.path("then").forEach(changes -> steps.add(step(changes)));
        List<String> shows = new ArrayList<>();
        entry.path("shows").forEach(text -> shows.add(text.asText()));
        Map<String, String> differs = new LinkedHashMap<>();
        entry.path("differs")
                .properties()
                .forEach(
                        engine -> differs.put(engine.getKey(), engine.getValue().asText()));
        Program program = new Program(files, List.of(new Sequence(ProgramMaker.PAGE, steps)));
        return new TemplateCase(entry.path("id").asText(), program, shows, differs);
    }

    private static ObjectNode step(JsonNode changes) {
        List<JsonNode> pairs = new ArrayList<>();
        changes.properties().forEach(change -> pairs.add(Json.arr(change.getKey(), change.getValue())));
        return Json.obj("do", "call", "method", "change", "args", List.of(pairs));
    }

    static String resource(String name) {
        try (InputStream in = TemplateCase.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
