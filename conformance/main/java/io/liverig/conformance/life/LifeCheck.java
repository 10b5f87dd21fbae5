package io.liverig.conformance.life;

import static io.liverig.conformance.life.Covering.unlessCovers;
import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.trace.Broken;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Compares a life with the reference model, step by step; each check looks at one side of it. */
public final class LifeCheck {
    /** Calls that need a pusher, in the profile of the published package. */
    public static final List<String> NEED_A_PUSHER = List.of(
            "enterRoom",
            "exitRoom",
            "setPusherAttributes",
            "getPusherAttributes",
            "pusherNetStatusHandler",
            "pusherAudioVolumeNotify");

    private final LifeModel model;

    private LifeCheck(DriverRun run) {
        this.model = new LifeModel(run.profile());
    }

    /** What is looked at of one step. */
    private interface Side {
        void look(LifeCheck life, int at, JsonNode step, Expected expected);
    }

    private static void each(DriverRun run, Side side) {
        LifeCheck life = new LifeCheck(run);
        for (int at = 0; at < run.steps().size(); at++) {
            JsonNode step = run.steps().get(at);
            Expected expected = life.model.take(step);
            if (expected != null) {
                side.look(life, at, step, expected);
            }
        }
    }

    /** Breaks unless each step throws just when the model says so. */
    public static void throwsNothing(DriverRun run) {
        Judgements.when(run.signs().isListed(), () -> throwsNothingOfALife(run));
    }

    private static void throwsNothingOfALife(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            List<JsonNode> thrown = run.rows(at, "throw");
            if (expected.isRefused) {
                unlessSame(name(at, step) + " is refused", 1, thrown.size());
            } else {
                run.unlessSame(name(at, step) + " throws", List.of(), thrown);
            }
        });
    }

    /** Breaks unless the player list holds the streams of the model, in their order, with everything set on them. */
    public static void playersAreThere(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            if (step.has("look")) {
                unlessCovers("the list after " + name(at, step), life.model.list(), run.list(at));
            }
        });
    }

    /** As {@link #playersAreThere}, but for the address, which the document does not name. */
    public static void documentedPlayersAreThere(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            if (step.has("look")) {
                ArrayNode list = life.model.list();
                list.forEach(item -> ((ObjectNode) item).remove("src"));
                unlessCovers("the list after " + name(at, step), list, run.list(at));
            }
        });
    }

    /** Breaks unless the pusher shows the attributes of the model. */
    public static void pusherIsSet(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            ObjectNode pusher = life.model.pusher();
            if (step.has("look") && !step.path("look").asText().equals("list")) {
                isPusher(
                        "the pusher after " + name(at, step),
                        pusher,
                        run.state(at).path("pusher"));
            }
        });
    }

    private static void isPusher(String what, @org.jspecify.annotations.Nullable ObjectNode expected, JsonNode seen) {
        if (expected == null) {
            unlessSame(what, null, seen);
            return;
        }
        JsonNode params = expected.remove("url");
        unlessCovers(what, expected, seen);
        JsonNode url = seen.path("url");
        if (params == null || params.isNull()) {
            unless(!Json.isTruthy(url), what + " has no url", url);
        } else {
            Address.unlessNames(params, url);
        }
    }

    /** Breaks unless the step raises the events of the model, in their order, about whom they are. */
    public static void eventsAreTold(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            ArrayNode codes = Json.arr();
            ArrayNode seen = Json.arr();
            expected.events().forEach(event -> codes.add(outline(event.path("code"), event.path("data"))));
            run.events(at)
                    .forEach(event -> seen.add(
                            outline(event.path("code"), event.path("event").path("data"))));
            unlessSame("events of " + name(at, step), codes, seen);
        });
    }

    private static ArrayNode outline(JsonNode code, JsonNode data) {
        boolean isUser = code.asText().startsWith("REMOTE_USER");
        return Json.arr(code, isUser ? data.path("userID") : data.path("player").path("id"));
    }

    /** Breaks unless each event carries what the model says: lists of its moment, figures, attributes. */
    public static void payloadsAreOfTheirMoment(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            List<JsonNode> seen = run.events(at);
            for (int i = 0; i < Math.min(seen.size(), expected.events().size()); i++) {
                JsonNode event = expected.events().get(i);
                if (event.path("code").equals(seen.get(i).path("code"))) {
                    unlessCovers(
                            "data of " + event.path("code").asText() + " in " + name(at, step),
                            event.path("data"),
                            seen.get(i).path("event").path("data"));
                }
            }
        });
        unlessSame("payloads that changed after delivery", List.of(), run.rows("changed"));
    }

    /** Breaks unless calls return the state as it is then. */
    public static void callsReturnTheState(DriverRun run) {
        each(run, (life, at, step, expected) -> {
            JsonNode returned = expected.returned;
            if (returned == null) {
                return;
            }
            String what = "the result of " + name(at, step);
            JsonNode seen = run.returned(at);
            if (step.path("method").asText().equals("exitRoom")) {
                isPusher(what, (ObjectNode) returned.path("pusher"), seen.path("pusher"));
                unlessSame(what, returned.path("playerList"), seen.path("playerList"));
            } else if (returned.isArray()) {
                unlessCovers(what, returned, seen);
            } else {
                isPusher(what, (ObjectNode) returned, seen);
            }
        });
    }

    /** Breaks unless the native calls of a step are those of the model, each of the right context and once. */
    public static void nativesAreCalled(DriverRun run) {
        Map<Integer, String> owners = new HashMap<>();
        run.rows("create")
                .forEach(row -> owners.put(
                        row.path("context").asInt(),
                        row.path("tag").asText().equals("player")
                                ? row.path("args").path(0).asText()
                                : "pusher"));
        each(run, (life, at, step, expected) -> {
            List<JsonNode> seen = new ArrayList<>();
            run.rows(at, "native").forEach(row -> seen.add(told(row, owners)));
            List<JsonNode> calls = new ArrayList<>();
            expected.natives().forEach(call -> calls.add(Json.arr(call.path("of"), call.path("method"))));
            calls.sort(Comparator.comparing(JsonNode::toString));
            seen.sort(Comparator.comparing(JsonNode::toString));
            unlessSame("native calls of " + name(at, step), calls, seen);
            if (!step.path("on").asText().equals("a") && expected.settles.isEmpty()) {
                unlessCovers(
                        "the argument of " + name(at, step),
                        expected.natives().get(0).path("argument"),
                        run.rows(at, "native").get(0).path("args").path(0));
            }
        });
    }

    private static JsonNode told(JsonNode row, Map<Integer, String> owners) {
        return Json.arr(owners.get(row.path("context").asInt()), row.path("method"));
    }

    /** Breaks unless promises settle as the native side answers, and pictures are saved that were taken. */
    public static void promisesSettle(DriverRun run) {
        Judgements.when(run.signs().isListed(), () -> promisesSettleOfALife(run));
    }

    private static void promisesSettleOfALife(DriverRun run) {
        Map<Integer, String> settled = new HashMap<>();
        run.rows("settled")
                .forEach(row ->
                        settled.put(row.path("promise").asInt(), row.path("how").asText()));
        each(run, (life, at, step, expected) -> {
            if (!expected.settles.isEmpty()) {
                unlessSame("how " + name(at, step) + " settles", expected.settles, settled.get(run.returnedId(at)));
            }
        });
        for (JsonNode row : run.rows("wx")) {
            if (row.path("method").asText().equals("saveImageToPhotosAlbum")) {
                unlessSame(
                        "the picture that is saved",
                        "tmp/picture.jpg",
                        row.path("args").path(0).path("filePath"));
            }
        }
    }

    /** Breaks unless an instance is the same object for as long as what it stands for is there, and then another. */
    public static void instancesStay(DriverRun run) {
        Judgements.when(run.signs().isListed(), () -> instancesStayOfALife(run));
    }

    private static void instancesStayOfALife(DriverRun run) {
        IdentityHashMap<Object, Integer> known = new IdentityHashMap<>();
        each(run, (life, at, step, expected) -> {
            if (!expected.asksInstance) {
                return;
            }
            int seen = run.returnedId(at);
            Object instance = expected.instance;
            if (instance == null) {
                run.unlessSame(name(at, step) + " gives no instance", 0, seen);
                return;
            }
            Integer before = known.putIfAbsent(instance, seen);
            unless(seen != 0, name(at, step) + " gives an instance", Json.of("instance"));
            unlessSame("the instance of " + name(at, step), before == null ? seen : before, seen);
            if (before == null
                    && known.entrySet().stream()
                            .anyMatch(each -> each.getKey() != instance && each.getValue() == seen)) {
                throw new Broken(
                        "the instance of " + name(at, step), Json.of("a new one"), Json.of("one given before"));
            }
        });
    }

    private static String name(int at, JsonNode step) {
        return "step " + at + " " + step.path("method").asText() + "()";
    }
}
