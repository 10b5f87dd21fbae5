package io.liverig.conformance.chapter.sentence;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Moment;
import java.util.List;
import java.util.function.Predicate;

/** R: what reaches the native side, and what comes from it. */
public final class NativeSentencesChapter extends Chapter {
    private static final List<String> PATHS = List.of(
            "wxfile://tmp_a1b2.png",
            "http://tmp/two words.jpg",
            "tmp/\u622a\u56fe.png",
            "tmp/a%20b&c=d?e#f.jpg",
            "x",
            "../above.jpg");
    private static final CoverageGoal ODD = Seen.step(
            "an unusual path",
            25,
            step -> step.path("value").path("tempImagePath").asText().matches(".*[ %\u622a].*"));
    private static final long LONG_MUSIC = 4_294_967_296L;

    /** Fills the chapter. */
    public NativeSentencesChapter() {
        over(
                NativeSentencesChapter::stops,
                Seen.calls("stop", 100),
                Seen.given("options", "stop", 40, first -> first.has("$")),
                Seen.step(
                        "no options",
                        20,
                        step -> isCall(step, "stop") && step.path("args").isEmpty()));
        holds("R061", NativeSentencesChapter::isStoppedOnce);
        over(c -> snapshot(c, "pusher"), ODD);
        holds("R064", run -> isTakenAndSaved(run, "pusher"));
        over(c -> snapshot(c, "player"), ODD, Seen.calls("getPlayerInstance", 100));
        holds("R080", run -> isTakenAndSaved(run, "player"));
        over(
                NativeSentencesChapter::plays,
                progress("the beginning", progress -> progress.path("progress").asDouble(1) == 0),
                progress("the end", progress -> progress.path("progress").equals(progress.path("duration"))),
                progress("long music", progress -> progress.path("duration").asLong() == LONG_MUSIC));
        holds("R132", NativeSentencesChapter::figuresArrive);
    }

    private static boolean isCall(JsonNode step, String method) {
        return step.path("method").asText().equals(method);
    }

    private static CoverageGoal progress(String name, Predicate<JsonNode> holds) {
        return Seen.given(name, "pusherBGMProgressHandler", 25, first -> holds.test(first.path("detail")));
    }

    private static List<ObjectNode> stops(Choices c) {
        Steps steps = Steps.none().make("a").callAs("p", "createPusher").call("enterRoom", Steps.params());
        steps.callOn("p", "start").let("options", Json.obj("success", Json.special("function")));
        return c.chance(60)
                ? steps.callOn("p", "stop", Json.ref("options")).done()
                : steps.callOn("p", "stop").done();
    }

    /** The far side hears of it from the service, which is told by the native method. */
    private static void isStoppedOnce(DriverRun run) {
        for (int at : run.calls("stop")) {
            run.returned(at);
            List<JsonNode> calls = run.rows(at, "native");
            unlessSame(
                    "native calls",
                    Json.arr(Json.arr("pusher", "stop")),
                    Json.of(calls.stream()
                            .map(row -> Json.arr(row.path("tag"), row.path("method")))
                            .toList()));
            if (!run.steps().get(at).path("args").isEmpty()) {
                unlessSame(
                        "the options",
                        run.rows("let").get(0).path("id"),
                        calls.get(0).path("ids").path(0));
            }
        }
    }

    /** Two players and the pusher have native contexts; one of them takes the picture. */
    private static List<ObjectNode> snapshot(Choices c, String tag) {
        Steps steps = Steps.none().make("a").callAs("p", "createPusher").call("enterRoom", Steps.params());
        steps.callOn("p", "start").join("u1", "u2").video("u1", "main", true).video("u2", "main", true);
        for (String user : List.of("u1", "u2")) {
            steps.callAs(user, "getPlayerInstance", user + "_main").callOn(user, "play");
        }
        ObjectNode picture = Json.obj("errMsg", "snapshot:ok", "tempImagePath", c.pick(PATHS), "width", 360);
        steps.staged().add(Json.obj("op", "answer", "method", "snapshot", "how", "success", "value", picture));
        return steps.callOn(tag.equals("pusher") ? "p" : c.pick("u1", "u2"), "snapshot")
                .drain()
                .done();
    }

    private static void isTakenAndSaved(DriverRun run, String tag) {
        for (int at : run.calls("snapshot")) {
            run.returned(at);
            String id = run.steps().get(at).path("on").asText() + "_main";
            List<JsonNode> made = run.rows("create").stream()
                    .filter(row -> row.path("tag").asText().equals(tag))
                    .filter(row -> tag.equals("pusher")
                            || row.path("args").path(0).asText().equals(id))
                    .toList();
            List<JsonNode> taken = run.rows("native").stream()
                    .filter(row -> row.path("method").asText().equals("snapshot"))
                    .toList();
            unlessSame("snapshots", 1, taken.size());
            unless(
                    made.stream()
                            .anyMatch(row ->
                                    row.path("context").equals(taken.get(0).path("context"))),
                    "the picture is of this context: " + made,
                    taken.get(0));
            picturesAreSaved(run);
            if (tag.equals("player")) {
                unlessSame(
                        "how it settles",
                        "fulfilled",
                        run.rows("settled").get(0).path("how"));
            }
        }
    }

    private static void picturesAreSaved(DriverRun run) {
        JsonNode picture = run.steps().stream()
                .filter(step -> step.path("op").asText().equals("answer"))
                .map(step -> step.path("value"))
                .findFirst()
                .orElse(Json.obj("tempImagePath", "tmp/picture.jpg"));
        List<JsonNode> saved = run.rows("wx").stream()
                .filter(row -> row.path("method").asText().equals("saveImageToPhotosAlbum"))
                .map(row -> row.path("args").path(0).path("filePath"))
                .toList();
        unlessSame("files saved to the album", List.of(picture.path("tempImagePath")), saved);
    }

    private static List<ObjectNode> plays(Choices c) {
        Steps steps = Steps.created();
        for (int i = 0; i < 3; i++) {
            long duration = c.pick(LONG_MUSIC, 1L, (long) c.between(2, 300_000));
            Object progress = c.pick(Json.of(0), Json.of(duration), Json.of(duration / 4.0));
            steps.call(
                    "pusherBGMProgressHandler",
                    Json.obj("detail", Json.obj("progress", progress, "duration", duration)));
        }
        return steps.done();
    }

    private static void figuresArrive(DriverRun run) {
        for (int at : run.calls("pusherBGMProgressHandler")) {
            run.returned(at);
            List<JsonNode> events = run.events(at);
            unlessSame(
                    "events",
                    List.of("BGM_PLAY_PROGRESS"),
                    events.stream().map(event -> event.path("code")).toList());
            JsonNode detail = run.steps().get(at).path("args").path(0).path("detail");
            JsonNode data = Moment.data(events.get(0));
            unlessSame("progress", detail.path("progress").asDouble(), number(data.path("progress")));
            unlessSame("duration", detail.path("duration").asDouble(), number(data.path("duration")));
        }
    }

    /** Reads a number, whose kind in JSON is no matter; anything else stays what it is. */
    private static Object number(JsonNode value) {
        return value.isNumber() ? (Object) value.asDouble() : value;
    }
}
