package io.liverig.conformance.framework.templates;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.framework.make.ListedProgram;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
        Json.parse(Resources.text(TemplateCase.class, LIST)).forEach(entry -> all.add(from(entry)));
        return all;
    }

    private static TemplateCase from(JsonNode entry) {
        List<ObjectNode> steps = new ArrayList<>();
        entry.path("then").forEach(changes -> steps.add(step(changes)));
        List<String> shows = new ArrayList<>();
        entry.path("shows").forEach(text -> shows.add(text.asText()));
        Map<String, String> differs = new LinkedHashMap<>();
        entry.path("differs")
                .properties()
                .forEach(
                        engine -> differs.put(engine.getKey(), engine.getValue().asText()));
        return new TemplateCase(entry.path("id").asText(), ListedProgram.of(entry, steps), shows, differs);
    }

    private static ObjectNode step(JsonNode changes) {
        List<JsonNode> pairs = new ArrayList<>();
        changes.properties().forEach(change -> pairs.add(Json.arr(change.getKey(), change.getValue())));
        return Json.obj("do", "call", "method", "change", "args", List.of(pairs));
    }
}
