package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Defaults;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.List;

/** E: the pusher's attributes. */
final class PusherChapter extends Chapter {
    PusherChapter() {
        over(
                c -> Steps.none()
                        .make("a")
                        .call("createPusher", SomeAttributes.some(c))
                        .make("b", 1)
                        .call("createPusher")
                        .done(),
                Seen.given("a default is overridden", "createPusher", 50, PusherChapter::overridesDefault));
        holds("E01", PusherChapter::isLaidOver);
        over(
                PusherChapter::createdWith,
                Seen.step(
                        "an attribute nests at depth",
                        5,
                        step -> step.path("value").has("deep")));
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
        holds("E07", run -> run.calls("setPusherAttributes").forEach(at -> run.isSilent("events", run.events(at))));
        over(PusherChapter::keptResult, Seen.calls("enterRoom", 25), Seen.calls("exitRoom", 25));
        holds("E06", PusherChapter::resultStays);
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

    private static boolean overridesDefault(JsonNode given) {
        return given.properties().stream()
                .anyMatch(field -> Defaults.PUSHER.has(field.getKey())
                        && !field.getValue().equals(Defaults.PUSHER.path(field.getKey())));
    }

    /** The document does not say what an attribute is that is given as undefined: it is left aside. */
    private static void isLaidOver(DriverRun run) {
        JsonNode given =
                run.steps().get(run.calls("createPusher").get(0)).path("args").path(0);
        ObjectNode expected = pusher(run, "b").deepCopy();
        ObjectNode seen = pusher(run, "a").deepCopy();
        expected.setAll(Defaults.PUSHER);
        given.properties().forEach(field -> {
            if (field.getValue().equals(Json.UNDEFINED)) {
                expected.remove(field.getKey());
                seen.remove(field.getKey());
            } else {
                expected.set(field.getKey(), field.getValue());
            }
        });
        unlessSame("the attributes", expected, seen);
    }

    private static List<ObjectNode> createdWith(Choices c) {
        ObjectNode given = SomeAttributes.some(c);
        Steps steps = Steps.none().let("arg", given).make("a").call("createPusher", Json.ref("arg"));
        steps.add(Json.obj("op", "show", "of", "arg"));
        if (given.has("more")) {
            steps.set("arg", "hacked", "more", "a");
        }
        if (given.has("deep")) {
            steps.set("arg", "hacked", "deep", "a", "b").set("arg", "hacked", "deep", "list", "0", "x");
        }
        return steps.set("arg", "hacked", "frontCamera")
                .set("arg", "hacked", "own")
                .look()
                .done();
    }

    private static JsonNode given(DriverRun run) {
        return run.steps().get(0).path("value");
    }

    private static void argumentIsLeftAlone(DriverRun run) {
        JsonNode first = run.state(run.calls("createPusher").get(0)).path("pusher");
        boolean isTaken = given(run).properties().stream()
                .anyMatch(field -> field.getValue().equals(first.path(field.getKey())));
        Judgements.when(isTaken, () -> {
            unlessSame(
                    "the argument afterwards",
                    given(run),
                    run.rows("show").get(0).path("value"));
            unless(!pusher(run, "a").toString().contains("hacked"), "the argument is not the state", pusher(run, "a"));
        });
    }

    private static List<ObjectNode> createdAgain(Choices c) {
        Steps steps = Steps.none().make("a").call("createPusher", SomeAttributes.some(c));
        if (c.chance(70)) {
            steps.call("setPusherAttributes", SomeAttributes.some(c));
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
        ObjectNode first = SomeAttributes.some(c);
        ObjectNode second = SomeAttributes.some(c);
        if (c.chance(50)) {
            String again = first.fieldNames().next();
            second.set(again, Json.of("second"));
        }
        Steps steps = Steps.created().call("setPusherAttributes", first).call("setPusherAttributes", second);
        steps.group(1).make("b", 1).call("createPusher");
        ObjectNode both = first.deepCopy();
        steps = steps.call("setPusherAttributes", both.setAll(second));
        steps.done().forEach(step -> step.put("group", 1));
        return steps.on("a").state(1018, "").done();
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
        JsonNode first = shown.get(0).path("value");
        Judgements.when(
                !first.equals(run.lastState("a").path("pusher")),
                () -> unlessSame("the result, later", first, shown.get(1).path("value")));
    }
}
