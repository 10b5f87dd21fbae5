package io.liverig.tool.scenario;

import io.liverig.LiveRig;
import io.liverig.data.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Steps that happen to the programs of a rig, one after the other.
 *
 * <pre>{@code
 * {"steps": [
 *   {"join": "bob", "room": 1234},
 *   {"publishVideo": "bob"},
 *   {"wait": "4s"},
 *   {"tap": "#hangUp"}
 * ]}
 * }</pre>
 */
public final class Scenario {
    private final List<Step> steps;

    private Scenario(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * Reads a scenario and checks all of its steps.
     *
     * @throws ScenarioException when the file cannot be read, is not JSON, or a step is not one
     */
    public static Scenario read(Path file) {
        try {
            return parse(String.valueOf(file), Files.readString(file));
        } catch (IOException e) {
            throw new ScenarioException(file + ": the scenario can not be read (" + e.getMessage()
                    + "); name a JSON file with {\"steps\": [...]}");
        }
    }

    /** Reads a scenario from its text; the name is for messages. */
    public static Scenario parse(String name, String text) {
        Object document;
        List<Integer> lines;
        try {
            document = Json.read(text);
            lines = StepLines.of(text);
        } catch (IOException e) {
            throw new ScenarioException(name + ": the scenario is not JSON: " + e.getMessage());
        }
        if (!(document instanceof Map<?, ?> map && map.get("steps") instanceof List<?> list)) {
            throw new ScenarioException(name + ": the scenario has no list of steps; write {\"steps\": [...]}");
        }
        List<Step> steps = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            String line = i < lines.size() ? ":" + lines.get(i) : "";
            steps.add(step(name + line + ": step " + (i + 1), list.get(i)));
        }
        return new Scenario(steps);
    }

    @SuppressWarnings("unchecked")
    private static Step step(String where, Object item) {
        if (!(item instanceof Map<?, ?> map) || map.isEmpty()) {
            throw new ScenarioException(where + ": a step should be an object such as {\"tap\": \"#hangUp\"}");
        }
        Map<String, Object> members = (Map<String, Object>) map;
        String verb = members.keySet().stream()
                .filter(Verbs.names()::contains)
                .findFirst()
                .orElseGet(() -> members.keySet().iterator().next());
        return new Step(where + " (" + verb + ")", Verbs.read(new StepFields(where, members), verb));
    }

    /**
     * Does all steps on a rig whose first program is open.
     *
     * @throws StepFailedException when a step cannot be done
     */
    public void play(LiveRig rig) {
        Stage stage = new Stage(rig);
        for (Step step : steps) {
            try {
                step.action().run(stage);
            } catch (RuntimeException e) {
                throw new StepFailedException(step, e);
            }
        }
    }
}
