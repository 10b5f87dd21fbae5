package io.liverig.conformance.control;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.mutation.Mutant;
import io.liverig.conformance.steps.Json;
import io.liverig.sandbox.ScriptFiles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** SDKs that are known to be wrong, to see whether the suite says so. */
final class Control {
    private static final String FOLDER = "/io/liverig/conformance/control/";
    private static final ScriptFiles OWN = ScriptFiles.ownSdk();
    private static final String HOME = OWN.entry().substring(0, OWN.entry().lastIndexOf('/') + 1);

    private Control() {}

    /** Returns an SDK that stands for itself, e.g. {@code does-nothing}. */
    static Implementation alone(String name) {
        return new Implementation(name, ScriptFiles.resource(Control.class, FOLDER + name + ".js"), "document", false);
    }

    /** Returns LiveRig's own in a wrapper, e.g. {@code noisy}. */
    static Implementation wrapping(String name) {
        Map<String, String> texts = new LinkedHashMap<>(OWN.texts());
        ScriptFiles wrapper = ScriptFiles.resource(Control.class, FOLDER + name + ".js");
        wrapper.texts().forEach((path, text) -> texts.put(HOME + path.substring(FOLDER.length()), text));
        return new Implementation(name, new ScriptFiles(HOME + name + ".js", texts), "document", true);
    }

    /** Returns LiveRig's own with some changes each, that do not get in each other's way. */
    static List<Implementation> changed() {
        List<Implementation> all = new ArrayList<>();
        Json.parse(Resources.text(Control.class, "changed.json")).forEach(node -> all.add(changed(node)));
        return all;
    }

    private static Implementation changed(JsonNode node) {
        ScriptFiles files = OWN;
        for (JsonNode name : node.path("mutants")) {
            Mutant mutant = Mutant.ALL.stream()
                    .filter(each -> each.name().equals(name.asText()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("there is no mutant " + name));
            files = replace(files, mutant.file(), mutant.find(), mutant.replace());
        }
        for (JsonNode change : node.path("changes")) {
            files = replace(
                    files,
                    change.path("file").asText(),
                    change.path("find").asText(),
                    change.path("replace").asText());
        }
        return new Implementation(
                node.path("name").asText(), files, node.path("profile").asText("document"), true);
    }

    private static ScriptFiles replace(ScriptFiles files, String file, String find, String replace) {
        String text = String.valueOf(files.texts().get(HOME + file));
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new IllegalArgumentException(file + " has not once: " + find);
        }
        return files.with(HOME + file, text.substring(0, at) + replace + text.substring(at + find.length()));
    }
}
