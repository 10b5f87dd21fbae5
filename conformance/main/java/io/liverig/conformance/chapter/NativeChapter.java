package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.PusherMethods;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** L and M: snapshots, and the pusher's native context. */
final class NativeChapter extends Chapter {
    private static final CoverageGoal OF_A_PLAYER = Seen.calls("getPlayerInstance", 25);
    private static final CoverageGoal ENTERED = Seen.calls("enterRoom", 25);

    NativeChapter() {
        over(c -> snapshot(c, null, null), OF_A_PLAYER);
        holds("L01", run -> ifPromised(run, () -> resolvesWhenSaved(run)));
        over(
                c -> snapshot(
                        c,
                        null,
                        answer(
                                "saveImageToPhotosAlbum",
                                "fail",
                                Json.obj("errMsg", "saveImageToPhotosAlbum:fail auth deny"))),
                OF_A_PLAYER);
        holds("L02", NativeChapter::isRejected);
        over(
                c -> snapshot(
                        c,
                        answer(
                                "snapshot",
                                c.pick("success", "complete", "fail"),
                                c.pick(
                                        Json.obj("errMsg", "snapshot:fail"),
                                        Json.obj("errMsg", "snapshot:ok", "tempImagePath", ""),
                                        Json.obj("errMsg", "snapshot:ok"))),
                        null),
                OF_A_PLAYER,
                Seen.step("a path of no length", 15, step -> step.path("value").has("tempImagePath")));
        holds("L03", NativeChapter::isRejected);
        over(NativeChapter::forwarded, Seen.all(Seen.callsEach(100, PusherMethods.PLAIN), ENTERED));
        holds("M01", NativeChapter::passesOnce);
        over(c -> withPusher(c).callOn("p", "stopDumpAudio").done(), ENTERED);
        holds(
                "M02",
                run -> unlessSame(
                        "the native method",
                        "stopDumpAudio",
                        natives(run).get(0).path("method")));
        over(
                c -> withPusher(c)
                        .callOn(
                                "p",
                                c.pick("setBGMVolume", "setMICVolume"),
                                Json.obj("volume", c.pick(0, c.between(1, 10), c.between(1, 10))))
                        .done(),
                Seen.all(
                        Seen.callsEach(25, List.of("setBGMVolume", "setMICVolume")),
                        ENTERED,
                        Seen.given(
                                "silence",
                                "setBGMVolume",
                                1,
                                first -> first.path("volume").asInt(1) == 0)));
        holds("M03", run -> {
            JsonNode step = run.steps().get(run.steps().size() - 1);
            unlessSame(
                    "the native method",
                    step.path("method"),
                    natives(run).get(0).path("method"));
            unlessSame(
                    "the native argument",
                    step.path("args").path(0),
                    natives(run).get(0).path("args").path(0));
        });
        over(NativeChapter::cameras, ENTERED, Seen.callsAgain("the camera is turned back", 50, "switchCamera"));
        holds("M04", NativeChapter::cameraToggles);
        over(c -> instances(c), Seen.calls("exitRoom", 25), Seen.callsAgain("a second pusher", 40, "createPusher"));
        holds("M05", NativeChapter::instanceIsTheLatest);
    }

    private static ObjectNode answer(String method, String how, JsonNode value) {
        return Json.obj("op", "answer", "method", method, "how", how, "value", value);
    }

    private static Steps withPusher(Choices c) {
        Steps steps = Steps.none().make("a").callAs("p", "createPusher");
        return c.chance(50) ? steps.call("enterRoom", Steps.params()) : steps;
    }

    private static List<ObjectNode> snapshot(Choices c, @Nullable ObjectNode first, @Nullable ObjectNode second) {
        Steps steps = withPusher(c).join("u1").video("u1", "main", true).staged();
        if (first != null) {
            steps.add(first);
        }
        if (second != null) {
            steps.add(second);
        }
        if (c.chance(50)) {
            steps.callAs("p", "getPlayerInstance", "u1_main");
        }
        return steps.callOn("p", "snapshot").drain().done();
    }

    /** The document promises nothing of the pusher's snapshot() but that it saves: without a promise, none is judged. */
    private static void ifPromised(DriverRun run, Runnable check) {
        boolean isPlayers = !run.calls("getPlayerInstance").isEmpty();
        boolean isPromised = run.calls("snapshot").stream()
                .anyMatch(at -> run.returned(at).path("$").asText().equals("promise"));
        if (isPlayers || isPromised) {
            check.run();
        }
    }

    private static void isRejected(DriverRun run) {
        ifPromised(
                run,
                () -> unlessSame(
                        "how the snapshot ends", "rejected", settled(run).path("how")));
    }

    private static JsonNode settled(DriverRun run) {
        List<JsonNode> settled = run.rows("settled");
        unlessSame("snapshots that came to an end", 1, settled.size());
        return settled.get(0);
    }

    private static void resolvesWhenSaved(DriverRun run) {
        JsonNode end = settled(run);
        unlessSame("how the snapshot ends", "fulfilled", end.path("how"));
        unlessSame("tempImagePath", "tmp/picture.jpg", end.path("value").path("tempImagePath"));
        boolean saved = false;
        for (int i = 0; !run.row(i).equals(end); i++) {
            saved = saved
                    || (run.row(i).path("kind").asText().equals("answer")
                            && run.row(i).path("method").asText().equals("saveImageToPhotosAlbum"));
        }
        unless(saved, "the picture is saved before the promise is fulfilled", end);
    }

    private static List<ObjectNode> forwarded(Choices c) {
        Steps steps = withPusher(c);
        List<String> methods = new ArrayList<>(PusherMethods.PLAIN);
        for (int i = 0; !methods.isEmpty(); i++) {
            steps.let("arg" + i, Json.obj("url", "x", "msg", "y", "number", i));
            steps.callOn("p", methods.remove(c.below(methods.size())), Json.ref("arg" + i));
        }
        return steps.done();
    }

    private static List<JsonNode> natives(DriverRun run) {
        return run.rows("native");
    }

    private static void passesOnce(DriverRun run) {
        List<JsonNode> named = run.rows("let");
        List<JsonNode> calls = natives(run);
        unlessSame("native calls", named.size(), calls.size());
        for (int i = 0; i < named.size(); i++) {
            JsonNode step = run.steps().get(calls.get(i).path("step").asInt());
            unlessSame("the native method", step.path("method"), calls.get(i).path("method"));
            unlessSame(
                    "the argument's identity",
                    named.get(i).path("id"),
                    calls.get(i).path("ids").path(0));
        }
    }

    private static List<ObjectNode> cameras(Choices c) {
        Steps steps = withPusher(c);
        int times = c.between(1, 5);
        for (int i = 0; i < times; i++) {
            steps.callOn("p", "switchCamera", Json.obj()).look();
        }
        return steps.done();
    }

    private static void cameraToggles(DriverRun run) {
        List<Integer> calls = run.calls("switchCamera");
        for (int i = 0; i < calls.size(); i++) {
            unlessSame(
                    "frontCamera",
                    i % 2 == 0 ? "back" : "front",
                    run.state(calls.get(i) + 1).path("pusher").path("frontCamera"));
            unlessSame("native calls", 1, run.rows(calls.get(i), "native").size());
        }
    }

    private static List<ObjectNode> instances(Choices c) {
        Steps steps = Steps.none().make("a").call("getPusherInstance");
        int times = c.between(1, 3);
        for (int i = 0; i < times; i++) {
            steps.call("createPusher").call("getPusherInstance");
            if (c.chance(40)) {
                steps.call("enterRoom", Steps.params()).call("exitRoom").call("getPusherInstance");
            }
        }
        return steps.done();
    }

    private static void instanceIsTheLatest(DriverRun run) {
        int latest = 0;
        for (int i = 0; i < run.steps().size(); i++) {
            String method = run.steps().get(i).path("method").asText();
            if (method.equals("createPusher")) {
                latest = run.returnedId(i);
            } else if (method.equals("getPusherInstance")) {
                unlessSame("getPusherInstance()", latest, run.returnedId(i));
                boolean isNone = !Json.isTruthy(run.returned(i));
                unless(latest != 0 || isNone, "no instance before createPusher", run.returned(i));
            }
        }
    }
}
