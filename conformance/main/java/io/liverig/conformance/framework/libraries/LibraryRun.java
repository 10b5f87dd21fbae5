package io.liverig.conformance.framework.libraries;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Runs every component of a library on a page of its own. */
public final class LibraryRun {
    private static final int UPDATES = 3;

    private final Library library;
    private final LibraryProgram program;
    private final Map<String, Integer> notImplemented = new TreeMap<>();
    private long updates;

    /** Makes a run of a library in an empty folder. */
    public LibraryRun(Library library, Path folder) throws IOException {
        this.library = library;
        this.program = new LibraryProgram(folder, library);
        program.write();
    }

    /**
     * What became of a component.
     *
     * @param component its file without extension
     * @param properties how many properties it was given
     * @param faults what went wrong; none when it is as it should be
     * @param requirement what the component asks of whoever uses it; empty for nearly all
     */
    public record Result(String component, int properties, List<String> faults, String requirement) {}

    /** Runs them all. */
    public List<Result> run() throws IOException {
        List<String> components = library.components();
        List<PropertyValues> values = new ArrayList<>();
        List<Set<String>> faults = new ArrayList<>();
        try (LiveRig rig = LiveRig.create();
                MiniProgram app = rig.open(program.folder())) {
            FaultWatch watch = new FaultWatch(app);
            for (int i = 0; i < components.size(); i++) {
                Set<String> found = new LinkedHashSet<>();
                values.add(values(app, i, components.get(i), found));
                leave(rig, app);
                found.addAll(watch.news());
                faults.add(found);
            }
        }
        for (int i = 0; i < components.size(); i++) {
            program.page(i, components.get(i), values.get(i).all());
        }
        try (LiveRig rig = LiveRig.create();
                MiniProgram app = rig.open(program.folder())) {
            FaultWatch watch = new FaultWatch(app);
            for (int i = 0; i < components.size(); i++) {
                update(rig, app, i, values.get(i), faults.get(i));
                leave(rig, app);
                faults.get(i).addAll(watch.news());
            }
            notImplemented.putAll(app.notImplemented());
        }
        List<Result> results = new ArrayList<>();
        for (int i = 0; i < components.size(); i++) {
            results.add(result(components.get(i), values.get(i).names().size(), List.copyOf(faults.get(i))));
        }
        return results;
    }

    private Result result(String component, int properties, List<String> faults) {
        Optional<ComponentNeed> asked = ComponentNeed.of(library.name(), component);
        return new Result(
                component, properties, faults, asked.map(ComponentNeed::reason).orElse(""));
    }

    /** Opens a component without any property but those that it asks for, and asks which it has. */
    private PropertyValues values(MiniProgram app, int number, String component, Set<String> faults) {
        PageHandle page = app.reLaunch("/" + LibraryProgram.page(number));
        if (page.call("there") == null) {
            faults.add("it is not on its page");
        }
        String file = "miniprogram_npm/" + library.name() + "/" + component + ".js";
        return new PropertyValues(
                Json.MAPPER.valueToTree(page.call("types", file)),
                ComponentNeed.values(library.name(), component),
                Choices.seeded(number));
    }

    private void update(LiveRig rig, MiniProgram app, int number, PropertyValues values, Set<String> faults) {
        PageHandle page = app.reLaunch("/" + LibraryProgram.page(number));
        rig.settle();
        for (int i = 0; i < UPDATES; i++) {
            page.call("give", plain(values.all()));
            rig.settle();
            updates++;
        }
        for (String name : values.names()) {
            page.call("giveOne", name, plain(values.one(name)));
            updates++;
        }
        rig.settle();
        if (page.call("there") == null) {
            faults.add("it is not on its page after updates");
        }
    }

    private static Object plain(JsonNode value) {
        return Json.MAPPER.convertValue(value, Object.class);
    }

    private static void leave(LiveRig rig, MiniProgram app) {
        rig.settle();
        app.reLaunch("/" + LibraryProgram.ELSEWHERE);
        rig.settle();
    }

    /** Returns what the library asked for that the rig does not have, and how often. */
    public Map<String, Integer> notImplemented() {
        return new LinkedHashMap<>(notImplemented);
    }

    /** Returns how many updates were made. */
    public long updates() {
        return updates;
    }
}
