package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Moment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** C11 to C17: player instances and their native contexts. */
final class InstancesChapter extends Chapter {
    private static final List<String> METHODS = List.of("play", "stop", "mute", "pause", "resume");

    InstancesChapter() {
        over(InstancesChapter::asked, Seen.NON_EMPTY);
        holds(
                "C11",
                run -> run.eachMoment(m -> {
                    if (m.method().equals("getPlayerInstance")) {
                        unlessSame(
                                "there is an instance of " + m.arg(0).asText(),
                                Moment.hasItem(m.listBefore(), m.arg(0).asText()),
                                Json.isTruthy(run.returned(m.at())));
                    }
                }));
        holds("C12", InstancesChapter::instanceStays);
        over(InstancesChapter::played, Seen.all(Seen.callsEach(15, METHODS), Seen.told("REMOTE_VIDEO_ADD", 90)));
        holds("C13", InstancesChapter::contextIsLazy);
        holds("C14", InstancesChapter::argumentPasses);
        over(
                c -> playedUntil(c, steps -> steps.leave("u1")),
                played("u1_main"),
                played("u1_aux"),
                Seen.told("REMOTE_USER_LEAVE", 90));
        holds("C15", run -> stoppedOf(run, RoomModel.after(run.steps(), "a")));
        over(
                c -> playedUntil(c, steps -> steps.video("u1", "main", false).video("u1", "aux", false)),
                played("u1_main"),
                played("u1_aux"),
                Seen.told("REMOTE_VIDEO_REMOVE", 90));
        holds("C16", run -> stoppedOf(run, RoomModel.after(run.steps(), "a")));
        over(
                c -> playedUntil(
                        c,
                        steps -> c.chance(50)
                                ? steps.call("exitRoom")
                                : steps.call("exitRoom").call("exitRoom")),
                played("u1_main"),
                played("u2_main"),
                new CoverageGoal(
                        "exitRoom is called twice",
                        25,
                        steps -> steps.stream()
                                        .filter(step ->
                                                step.path("method").asText().equals("exitRoom"))
                                        .count()
                                == 2));
        holds("C17", InstancesChapter::exitStopsOnce);
    }

    private static CoverageGoal played(String id) {
        return Seen.given(
                id + " has been played",
                "getPlayerInstance",
                40,
                first -> first.asText().equals(id));
    }

    /** Whatever came before, somebody is asked for twice at the end. */
    private static List<ObjectNode> asked(Choices c) {
        Steps steps = Steps.none().then(Stories.withCalls(c, InstancesChapter::get));
        steps.join("u1").video("u1", "main", true).call("getPlayerInstance", "u1_main");
        return steps.audio("u1", c.chance(70))
                .call("getPlayerInstance", "u1_main")
                .done();
    }

    private static void get(Choices c, Steps steps, String id) {
        steps.call("getPlayerInstance", c.chance(70) ? id : c.pick("u1_main", "u2_aux", "u1_small", "x_main", "u1"));
    }

    private static void instanceStays(DriverRun run) {
        Map<String, Integer> known = new HashMap<>();
        run.eachMoment(m -> {
            boolean oneEntry = Message.of(m.step())
                    .map(message -> message.entries().size() == 1)
                    .orElse(true);
            known.keySet().retainAll(oneEntry ? m.room().streamIds() : List.of());
            String id = m.arg(0).asText();
            if (m.method().equals("getPlayerInstance") && m.room().streamIds().contains(id)) {
                int instance = run.returnedId(m.at());
                Integer before = known.putIfAbsent(id, instance);
                if (before != null) {
                    unlessSame("the instance of " + id, before, instance);
                }
            }
        });
    }

    private static List<ObjectNode> played(Choices c) {
        Steps steps = Steps.created().join("u1", "a_b");
        String user = c.pick("u1", "a_b");
        String type = c.pick("main", "aux");
        steps.video(user, type, true)
                .callAs("player", "getPlayerInstance", user + "_" + type)
                .staged();
        int turns = c.between(1, 4);
        for (int i = 0; i < turns; i++) {
            steps.let("arg" + i, Json.obj("number", i));
            steps.callOn("player", c.pick(METHODS), Json.ref("arg" + i));
        }
        return steps.done();
    }

    private static void contextIsLazy(DriverRun run) {
        int page = run.rows("create").get(0).path("ids").path(0).asInt();
        for (int at : run.calls("getPlayerInstance")) {
            unlessSame("contexts made by getPlayerInstance", List.of(), run.rows(at, "create"));
        }
        List<JsonNode> made = players(run, "create");
        unlessSame("contexts of one instance", 1, made.size());
        JsonNode id = run.steps()
                .get(run.calls("getPlayerInstance").get(0))
                .path("args")
                .path(0);
        unlessSame("the context's id", id, made.get(0).path("args").path(0));
        unlessSame("the context's page", page, made.get(0).path("ids").path(1).asInt());
    }

    private static void argumentPasses(DriverRun run) {
        List<JsonNode> named = run.rows("let");
        List<JsonNode> native_ = players(run, "native");
        unlessSame("native calls", named.size(), native_.size());
        for (int i = 0; i < named.size(); i++) {
            int at = native_.get(i).path("step").asInt();
            unlessSame(
                    "the native method",
                    run.steps().get(at).path("method"),
                    native_.get(i).path("method"));
            unlessSame(
                    "the argument's identity",
                    named.get(i).path("id"),
                    native_.get(i).path("ids").path(0));
        }
    }

    private static List<JsonNode> players(DriverRun run, String kind) {
        return run.rows(kind).stream()
                .filter(row -> row.path("tag").asText().equals("player"))
                .toList();
    }

    /** Ends a story. */
    private interface End {
        Steps add(Steps steps);
    }

    private static List<ObjectNode> playedUntil(Choices c, End end) {
        Steps steps = Steps.created().call("enterRoom", Steps.params()).join("u1", "u2");
        for (String stream : List.of("u1_main", "u1_aux", "u2_main")) {
            String[] parts = stream.split("_");
            steps.video(parts[0], parts[1], true);
            if (c.chance(70)) {
                steps.callAs(stream, "getPlayerInstance", stream).callOn(stream, c.pick("play", "mute", "pause"));
            }
        }
        return end.add(steps).done();
    }

    private static void stoppedOf(DriverRun run, RoomModel room) {
        TreeSet<String> expected = new TreeSet<>();
        Map<Integer, String> owners = new HashMap<>();
        players(run, "create").forEach(row -> {
            String id = row.path("args").path(0).asText();
            owners.put(row.path("context").asInt(), id);
            if (!room.streamIds().contains(id)) {
                expected.add(id);
            }
        });
        TreeSet<String> stopped = new TreeSet<>();
        players(run, "native").forEach(row -> {
            if (row.path("method").asText().equals("stop")) {
                stopped.add(String.valueOf(owners.get(row.path("context").asInt())));
            }
        });
        unlessSame("native players that were stopped", expected, stopped);
    }

    private static void exitStopsOnce(DriverRun run) {
        Map<Integer, Integer> stops = new HashMap<>();
        run.rows("create").forEach(row -> stops.put(row.path("context").asInt(), 0));
        run.rows("native").forEach(row -> {
            if (row.path("method").asText().equals("stop")) {
                stops.merge(row.path("context").asInt(), 1, Integer::sum);
            }
        });
        if (!run.calls("exitRoom").isEmpty()) {
            unless(
                    stops.values().stream().allMatch(count -> count == 1),
                    "each context is stopped once",
                    Json.of(stops));
        }
    }
}
