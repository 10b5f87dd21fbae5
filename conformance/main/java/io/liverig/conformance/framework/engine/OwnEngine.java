package io.liverig.conformance.framework.engine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.ElementHandle;
import io.liverig.LiveRig;
import io.liverig.MiniProgram;
import io.liverig.PageHandle;
import io.liverig.conformance.Folders;
import io.liverig.conformance.framework.program.Program;
import io.liverig.conformance.framework.program.Sequence;
import io.liverig.conformance.framework.program.WrittenPrograms;
import io.liverig.journal.Fault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** LiveRig, through its public face. */
public final class OwnEngine implements Engine {
    private static final int PROGRAMS_A_RIG = 50;

    private final WrittenPrograms folders;
    private LiveRig rig = LiveRig.create();
    private int programs;

    /** Makes a rig for it. */
    public OwnEngine() {
        try {
            folders = WrittenPrograms.make();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<List<JsonNode>> traces(Program program) {
        if (++programs % PROGRAMS_A_RIG == 0) {
            rig.close();
            rig = LiveRig.create();
        }
        Path folder = folders.write(program.allFiles());
        try (MiniProgram app = rig.open(folder)) {
            return program.sequences().stream()
                    .map(sequence -> trace(app, program.tags(), sequence))
                    .toList();
        } finally {
            Folders.delete(folder);
        }
    }

    private static List<JsonNode> trace(MiniProgram app, Set<String> parts, Sequence sequence) {
        app.reLaunch("/" + Program.ELSEWHERE).call("forget");
        int[] told = {app.faults().size()};
        PageHandle page = app.reLaunch("/" + sequence.route());
        List<JsonNode> seen = new ArrayList<>();
        seen.add(look(app, page, parts, told));
        for (ObjectNode step : sequence.steps()) {
            page = step(app, page, step);
            seen.add(look(app, page, parts, told));
        }
        return seen;
    }

    private static PageHandle step(MiniProgram app, PageHandle page, ObjectNode step) {
        switch (step.path("do").asText()) {
            case "call" -> page.call(step.path("method").asText(), PlainValues.arguments(step.path("args")));
            case "tap" -> {
                List<ElementHandle> all = Taps.elements(page);
                if (!all.isEmpty()) {
                    all.get(step.path("at").asInt() % all.size()).tap();
                }
            }
            case "away" -> {
                app.navigateTo("/" + Program.ELSEWHERE);
                return app.navigateBack();
            }
            default -> {
                return app.reLaunch("/" + Program.ELSEWHERE);
            }
        }
        return page;
    }

    private static JsonNode look(MiniProgram app, PageHandle page, Set<String> parts, int[] told) {
        ObjectNode seen = (ObjectNode) PlainValues.encode(page.call("look"));
        if (!page.route().equals(Program.ELSEWHERE)) {
            seen.set("tree", OwnTree.of(page, parts));
        }
        ArrayNode said = seen.putArray("said");
        List<Fault> faults = app.faults();
        faults.subList(told[0], faults.size()).forEach(fault -> said.add(fault.text()));
        told[0] = faults.size();
        return seen;
    }

    @Override
    public void close() {
        rig.close();
        folders.close();
    }
}
