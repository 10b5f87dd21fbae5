package io.liverig.conformance.framework.program;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.steps.Json;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * A mini-program and the sequences that are run on it.
 *
 * @param files its files by path, the app's excepted, which are the same for all
 * @param sequences each on a fresh page
 */
public record Program(Map<String, String> files, List<Sequence> sequences) {
    /** The page to which a sequence goes when it leaves its own. */
    public static final String ELSEWHERE = "pages/elsewhere/elsewhere";

    private static final String APP = Resources.text(Program.class, "app.js");

    /** Returns all files, the app's included. */
    public Map<String, String> allFiles() {
        Map<String, String> all = new LinkedHashMap<>(files);
        ArrayNode pages = Json.arr(ELSEWHERE);
        sequences.stream().map(Sequence::route).distinct().forEach(pages::add);
        all.put("app.json", Json.obj("pages", pages).toString());
        all.put("app.js", APP);
        all.put(ELSEWHERE + ".json", "{}");
        all.put(ELSEWHERE + ".wxml", "");
        all.put(ELSEWHERE + ".js", "Page({ look() { return getApp().look(null) }, forget() { getApp().forget() } })\n");
        return all;
    }

    /** Returns the tags of its components; each is called as its file is, and what a component leaves open g. */
    public Set<String> tags() {
        Set<String> tags = new TreeSet<>(Set.of("g"));
        for (String file : files.keySet()) {
            if (file.startsWith("c/") && file.endsWith(".json")) {
                tags.add(file.substring("c/".length(), file.length() - ".json".length()));
            }
        }
        return tags;
    }

    /** Returns it for an engine in Node. */
    public ObjectNode toJson() {
        ObjectNode all = Json.MAPPER.createObjectNode();
        allFiles().forEach(all::put);
        return Json.obj(
                "files",
                all,
                "sequences",
                sequences.stream().map(Sequence::toJson).toList());
    }
}
