package io.liverig.conformance.mutation;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Json;
import io.liverig.sandbox.ScriptFiles;
import java.util.ArrayList;
import java.util.List;

/**
 * One small way to break LiveRig's own trtc-wx.
 *
 * @param file the file that changes, as it is called in js/trtc-wx
 * @param find what is replaced; it must stand in the file exactly once
 * @param breaks what is wrong afterwards, in one sentence
 * @param chapters the letters of the chapters that are likely to tell
 * @param profile the profile in which it is tried, {@code document} or {@code package}
 */
public record Mutant(
        String name, String file, String find, String replace, String breaks, String chapters, String profile) {
    /** Every mutant, in the order of the list. */
    public static final List<Mutant> ALL = read();

    /**
     * Returns trtc-wx with the change made.
     *
     * @throws StaleMutantException when the change does not apply, because trtc-wx has changed
     */
    public Implementation applied() {
        ScriptFiles own = ScriptFiles.ownSdk();
        String path = own.entry().substring(0, own.entry().lastIndexOf('/') + 1) + file;
        String text = own.texts().get(path);
        if (text == null) {
            throw new StaleMutantException("mutant \"" + name + "\" changes " + file + ", which trtc-wx has not");
        }
        int at = text.indexOf(find);
        if (at < 0 || text.indexOf(find, at + 1) >= 0) {
            throw new StaleMutantException("mutant \"" + name + "\" does not apply: what it replaces must stand in "
                    + file + " once, and stands there " + (at < 0 ? "never" : "more than once") + ": " + find);
        }
        String changed = text.substring(0, at) + replace + text.substring(at + find.length());
        return new Implementation(name, own.with(path, changed), profile, true);
    }

    private static List<Mutant> read() {
        List<Mutant> mutants = new ArrayList<>();
        Json.parse(Resources.text(Mutant.class, "mutants.json")).forEach(node -> mutants.add(from(node)));
        return List.copyOf(mutants);
    }

    private static Mutant from(JsonNode node) {
        return new Mutant(
                node.path("name").asText(),
                node.path("file").asText(),
                node.path("find").asText(),
                node.path("replace").asText(),
                node.path("breaks").asText(),
                node.path("chapters").asText(),
                node.path("profile").asText("document"));
    }
}
