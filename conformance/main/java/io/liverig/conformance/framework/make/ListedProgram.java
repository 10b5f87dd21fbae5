package io.liverig.conformance.framework.make;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.framework.program.Sequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes a program of an entry that somebody has written: its page's {@code wxml} and {@code data}, and {@code files}. */
public final class ListedProgram {
    private ListedProgram() {}

    /** Makes it, with one sequence of steps. */
    public static Program of(JsonNode entry, List<ObjectNode> steps) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put(ProgramMaker.PAGE + ".json", "{}");
        files.put(ProgramMaker.PAGE + ".wxml", entry.path("wxml").asText());
        files.put(ProgramMaker.PAGE + ".js", PageScript.of(entry.path("data")));
        entry.path("files").properties().forEach(file -> files.put(file.getKey(), text(file.getValue())));
        return new Program(files, List.of(new Sequence(ProgramMaker.PAGE, steps)));
    }

    private static String text(JsonNode file) {
        return file.isTextual() ? file.asText() : file.toString();
    }
}
