package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.ArrayList;
import java.util.List;

/** E: the pusher's attributes. */
final class PusherChapter extends Chapter {
    PusherChapter() {
        over(
                PusherChapter::createdWith,
                Seen.step(
                        "attributes are given",
                        80,
                        step -> !step.path("args").path(0).path("value").isEmpty()
                                || step.path("op").asText().equals("let")),
                Seen.step(
                        "an attribute nests at depth",
                        5,
                        step -> step.path("value").has("deep")));
        holds(
                "E01",
                run -> unlessSame("the attributes", Json.with(pusher(run, "b"), pairs(given(run))), pusher(run, "a")));
        holds("E02", PusherChapter::argumentIsLeftAlone);
        over(PusherChapter::createdAgain, Seen.calls("setPusherAttributes", 40), Seen.calls("enterRoom", 25));
        holds("E03", PusherChapter::startsAgain);
        over(
                PusherChapter::setTwice,
                new CoverageGoal("the second call overrides the first", 30, PusherChapter::overrides),
                Seen.given("a value is undefined", "setPusherAttributes", 15, PusherChapter::hasUndefined));
        holds("E04", run -> unlessSame("the attributes", pusher(run, "b"), pusher(run, "a")));
        holds(
                "E05",
                run -> run.calls("setPusherAttributes")
                        .forEach(at -> unlessSame("the result", run.state(at).path("pusher"), run.returned(at))));
        holds(
                "E07",
                run -> run.calls("setPusherAttributes").forEach(at -> unlessSame("events", List.of(), run.events(at))));
        over(PusherChapter::keptResult, Seen.calls("enterRoom", 25), Seen.calls("exitRoom", 25));
        holds("E06", PusherChapter::resultStays);
    }

    /** Returns some attributes of a live-pusher. */
    static ObjectNode attributes(Choices c) {
        ObjectNode attributes = Json.obj();
        int count = c.between(1, 4);
        for (int i = 0; i < count; i++) {
            attributes.setAll(c.pick(
                    Json.obj("frontCamera", "back"),
                    Json.obj("enableCamera", true),
                    Json.obj("enableMic", true),
                    Json.obj("minBitrate", c.between(100, 900)),
                    Json.obj("beautyLevel", c.below(10)),
                    Json.obj("audioQuality", "low"),
                    Json.obj("videoWidth", 720),
                    Json.obj("own" + c.below(3), "x"),
                    Json.obj("filter", Json.UNDEFINED),
                    Json.obj("more", Json.obj("a", c.below(9))),
                    deep(c)));
        }
        return attributes;
    }

    /** Returns an attribute with something within what it nests. */
    static ObjectNode deep(Choices c) {
        return Json.obj("deep", Json.obj("a", Json.obj("b", c.below(9)), "list", Json.arr(Json.obj("x", 1))));
    }

    private static boolean overrides(List<ObjectNode> steps) {
        JsonNode first = steps.get(3).path("args").path(0);
        JsonNode second = steps.get(4).path("args").path(0);
        return first.properties().stream()
                .anyMatch(field -> second.has(field.getKey())
                        && !second.path(field.getKey()).equals(field.getValue()));
    }

    private static boolean hasUndefined(JsonNode attributes) {
        return attributes.properties().stream()
                .anyMatch(field -> field.getValue().equals(Json.UNDEFINED));
    }

    private static JsonNode pusher(DriverRun run, String on) {
        return run.lastState(on).path("pusher");
    }

    private static Object[] pairs(JsonNode object) {
        ArrayList<Object> pairs = new ArrayList<>();
        object.properties().forEach(field -> {
            pairs.add(field.getKey());
            pairs.add(field.getValue());
        });
        return pairs.toArray();
    }

    private static List<ObjectNode> createdWith(Choices c) {
        ObjectNode given = attributes(c);
        Steps steps = Steps.none().let("arg", given).make("a").call("createPusher", Json.ref("arg"));
        steps.add(Json.obj("op", "show", "of", "arg"));
        if (given.has("more")) {
            steps.set("arg", "hacked", "more", "a");
        }
        if (given.has("deep")) {
            steps.set("arg", "hacked", "deep", "a", "b").set("arg", "hacked", "deep", "list", "0", "x");
        }
        steps.set("arg", "hacked", "frontCamera").set("arg", "hacked", "own").look();
        return steps.make("b", 1).call("createPusher").done();
    }

    private static JsonNode given(DriverRun run) {
        return run.steps().get(0).path("value");
    }

    private static void argumentIsLeftAlone(DriverRun run) {
        unlessSame(
                "the argument afterwards", given(run), run.rows("show").get(0).path("value"));
        unless(!pusher(run, "a").toString().contains("hacked"), "the argument is not the state", pusher(run, "a"));
    }

    private static List<ObjectNode> createdAgain(Choices c) {
        Steps steps = Steps.none().make("a").call("createPusher", attributes(c));
        if (c.chance(70)) {
            steps.call("setPusherAttributes", attributes(c));
        }
        if (c.chance(50)) {
            steps.call("enterRoom", Steps.params());
        }
        steps.call("createPusher").call("getPusherInstance");
        return steps.make("b", 1).call("createPusher").done();
    }

    private static void startsAgain(DriverRun run) {
        List<Integer> made = run.calls("createPusher");
        unless(run.returnedId(made.get(0)) != run.returnedId(made.get(1)), "createPusher gives a new instance", "");
        unlessSame(
                "getPusherInstance",
                run.returnedId(made.get(1)),
                run.returnedId(run.calls("getPusherInstance").get(0)));
        unlessSame("the attributes", pusher(run, "b"), pusher(run, "a"));
    }

    private static List<ObjectNode> setTwice(Choices c) {
        ObjectNode first = attributes(c);
        ObjectNode second = attributes(c);
        if (c.chance(50)) {
            String again = first.fieldNames().next();
            second.set(again, Json.of("second"));
        }
        Steps steps = Steps.created().call("setPusherAttributes", first).call("setPusherAttributes", second);
        steps.group(1).make("b", 1).call("createPusher");
        ObjectNode both = first.deepCopy();
        steps = steps.call("setPusherAttributes", both.setAll(second));
        steps.done().forEach(step -> step.put("group", 1));
        return steps.done();
    }

    private static List<ObjectNode> keptResult(Choices c) {
        Steps steps = Steps.created();
        if (c.chance(50)) {
            steps.callAs("kept", "enterRoom", Steps.params());
        } else {
            steps.callAs("kept", "setPusherAttributes", Json.obj("minBitrate", 1));
        }
        steps.add(Json.obj("op", "show", "of", "kept"));
        steps.call("setPusherAttributes", Json.obj("minBitrate", c.between(2, 9), "enableMic", true));
        if (c.chance(50)) {
            steps.call("exitRoom");
        }
        return steps.add(Json.obj("op", "show", "of", "kept")).done();
    }

    private static void resultStays(DriverRun run) {
        List<JsonNode> shown = run.rows("show");
        unlessSame("the result, later", shown.get(0).path("value"), shown.get(1).path("value"));
    }
}
