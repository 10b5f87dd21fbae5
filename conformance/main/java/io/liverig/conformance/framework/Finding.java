package io.liverig.conformance.framework;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.steps.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A difference that nothing explains, with the smallest program that was found to show it.
 *
 * @param number the number of the generated program it was found by
 * @param program the shrunk program, of one sequence
 * @param difference what differs
 */
record Finding(int number, Program program, Difference difference) {
    /** Tells it in lines: the files, the steps, what was expected and what was seen. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("program " + number + ", after step " + difference.step() + ": " + difference.path());
        lines.add("  expected " + difference.expected());
        lines.add("  seen     " + difference.seen());
        for (Map.Entry<String, String> file : program.files().entrySet()) {
            lines.add("  " + file.getKey());
            file.getValue().strip().lines().forEach(line -> lines.add("    | " + line));
        }
        int step = 0;
        for (ObjectNode each : program.sequences().get(0).steps()) {
            lines.add("  step " + ++step + ": " + each);
        }
        return lines;
    }

    ObjectNode toJson() {
        ObjectNode found = difference.toJson();
        found.put("program", number);
        found.set("files", Json.of(program.files()));
        found.set("sequence", program.sequences().get(0).toJson());
        return found;
    }
}
