package io.liverig.conformance.chapter.sentence;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.List;

/** R: sentences of the document that are no property yet, each under the number of the requirement. */
public final class FurtherSentencesChapter extends Chapter {
    private static final List<String> CODES = List.of(
            "LOCAL_JOIN",
            "LOCAL_LEAVE",
            "KICKED_OUT",
            "REMOTE_USER_JOIN",
            "REMOTE_USER_LEAVE",
            "REMOTE_VIDEO_ADD",
            "REMOTE_VIDEO_REMOVE",
            "REMOTE_AUDIO_ADD",
            "REMOTE_AUDIO_REMOVE",
            "REMOTE_STATE_UPDATE",
            "LOCAL_NET_STATE_UPDATE",
            "REMOTE_NET_STATE_UPDATE",
            "REMOTE_AUDIO_VOLUME_UPDATE",
            "LOCAL_AUDIO_VOLUME_UPDATE",
            "VIDEO_FULLSCREEN_UPDATE",
            "BGM_PLAY_PROGRESS",
            "BGM_PLAY_COMPLETE",
            "ERROR");

    /** Constants that pages of the published package name. */
    private static final List<String> SPARE_CODES = List.of(
            "BGM_PLAY_START",
            "PLAYER_WARNING",
            "BGM_PLAY_FAIL",
            "IM_READY",
            "IM_MESSAGE_RECEIVED",
            "IM_NOT_READY",
            "IM_KICKED_OUT",
            "IM_ERROR");

    private static final CoverageGoal REFUSED = Seen.step(
            "the native call fails", 15, step -> step.path("op").asText().equals("answer"));

    /** Fills the chapter. */
    public FurtherSentencesChapter() {
        over(
                c -> Steps.none()
                        .let("page", Json.obj("route", "pages/own"))
                        .make("a")
                        .call("createPusher")
                        .done(),
                Seen.calls("createPusher", 100));
        holds(
                "R012",
                run -> unlessSame(
                        "the context of the native pusher",
                        run.rows("let").get(0).path("id"),
                        run.rows("create").get(0).path("ids").path(0)));
        over(
                c -> Steps.created()
                        .add(Json.obj("op", "get", "of", "a", "name", "EVENT", "as", "events"))
                        .add(Json.obj("op", "show", "of", "events"))
                        .done(),
                Seen.step(
                        "the table is read",
                        100,
                        step -> step.path("name").asText().equals("EVENT")));
        holds("R013", run -> hasConstants(run, CODES));
        holds("N14", run -> hasConstants(run, SPARE_CODES));
        over(
                c -> Steps.created()
                        .listener("f")
                        .hear(c.chance(50) ? "LOCAL_JOIN" : c.pick(CODES), "f")
                        .state(1018, "")
                        .callOn("a", "off", c.chance(50) ? "LOCAL_JOIN" : c.pick(CODES), Json.ref("f"))
                        .done(),
                Seen.calls("off", 100));
        holds("R025", run -> {
            run.calls("on").forEach(at -> unlessSame("the result of on", Json.UNDEFINED, run.returned(at)));
            run.calls("off").forEach(at -> unlessSame("the result of off", Json.UNDEFINED, run.returned(at)));
            Judgements.noteIf(run.signs().isHeardBy("f"));
        });
        over(
                c -> Steps.created()
                        .call(
                                "enterRoom",
                                Json.with(
                                        EnterParams.valid(c),
                                        "roomID",
                                        c.pick(Json.of(7), Json.of("7"), Json.of(0)),
                                        "strRoomID",
                                        c.pick("wins", "wins", "")))
                        .done(),
                Seen.given(
                        "two good rooms",
                        "enterRoom",
                        25,
                        first -> EnterParams.isRoom(first.path("roomID"))
                                && !first.path("strRoomID").asText().isEmpty()),
                Seen.given(
                        "a number that is no room",
                        "enterRoom",
                        15,
                        first -> first.path("roomID").asInt() == 0),
                Seen.given(
                        "an empty text",
                        "enterRoom",
                        15,
                        first -> first.path("strRoomID").asText().isEmpty()));
        holds("R036", FurtherSentencesChapter::textGoesFirst);
        over(
                c -> Steps.created()
                        .call("enterRoom", EnterParams.valid(c))
                        .callAs("p", "getPusherInstance")
                        .callOn("p", "start")
                        .done(),
                Seen.calls("start", 100));
        holds(
                "R043",
                run -> unlessSame(
                        "native calls of start",
                        1,
                        run.rows(run.calls("start").get(0), "native").size()));
        over(
                c -> {
                    List<ObjectNode> story = Stories.any(c);
                    return Steps.none()
                            .then(story)
                            .call("getPlayerInstance")
                            .call("getPlayerInstance", Stories.someId(c, story))
                            .done();
                },
                Seen.NON_EMPTY);
        holds("R057", FurtherSentencesChapter::noIdNoInstance);
        over(
                FurtherSentencesChapter::attributes,
                Seen.NON_EMPTY,
                Seen.REENTRIES,
                Seen.calls("setPlayerAttributes", 25));
        holds("R075", run -> {
            JsonNode item = run.lastState("a").path("playerList").path(0);
            JsonNode shown = run.rows("show").get(0).path("value");
            List.of("src", "userID", "muteAudio", "objectFit", "minCache", "hasVideo")
                    .forEach(name -> unlessSame(name, item.path(name), shown.path(name)));
        });
        over(
                c -> fullScreen(c, "requestFullScreen", Json.obj("direction", c.pick(0, 90, -90))),
                direction(0),
                direction(90),
                direction(-90),
                REFUSED);
        holds("R081", run -> passes(run, "requestFullScreen", "direction"));
        over(c -> fullScreen(c, "requestExitFullScreen"), REFUSED);
        holds("R082", run -> passes(run, "exitFullScreen", ""));
        over(
                c -> Steps.created()
                        .join("u1")
                        .audio("u1", true)
                        .audio("u1", false)
                        .done(),
                Seen.told("REMOTE_AUDIO_REMOVE", 90));
        holds(
                "R125",
                run -> run.events("a").forEach(event -> {
                    if (event.path("code").asText().equals("REMOTE_AUDIO_REMOVE")) {
                        JsonNode data = data(event);
                        unlessSame(
                                "the id",
                                "u1_main",
                                data.has("id")
                                        ? data.path("id")
                                        : data.path("player").path("id"));
                    }
                }));
    }

    private static CoverageGoal direction(int direction) {
        return Seen.given(
                "direction " + direction,
                "requestFullScreen",
                15,
                first -> first.path("direction").asInt(1) == direction);
    }

    private static void textGoesFirst(DriverRun run) {
        for (int at : run.calls("enterRoom")) {
            JsonNode params = run.steps().get(at).path("args").path(0);
            String text = params.path("strRoomID").asText();
            boolean enters = !text.isEmpty() || EnterParams.isRoom(params.path("roomID"));
            String room =
                    text.isEmpty() ? "&roomid=" + params.path("roomID").asText() + "&" : "&strroomid=" + text + "&";
            String other = text.isEmpty() ? "&strroomid=" : "&roomid=";
            String url = run.returned(at).path("url").asText("");
            unless(!enters || (url.contains(room) && !url.contains(other)), "the url names the right room only", url);
        }
    }

    private static void noIdNoInstance(DriverRun run) {
        boolean gives = run.calls("getPlayerInstance").stream().anyMatch(at -> Json.isTruthy(run.returned(at)));
        for (int at : run.calls("getPlayerInstance")) {
            if (run.steps().get(at).path("args").isEmpty()) {
                boolean isNone = !Json.isTruthy(run.returned(at));
                unless(isNone, "there is no instance without an id", run.returned(at));
                Judgements.noteIf(gives);
            }
        }
    }

    private static Steps playing() {
        return Steps.created()
                .join("u1")
                .video("u1", "main", true)
                .callAs("p", "getPlayerInstance", "u1_main")
                .staged();
    }

    private static List<ObjectNode> attributes(Choices c) {
        Steps steps = playing();
        if (c.chance(50)) {
            steps.video("u1", "main", false).video("u1", "main", true).callAs("p", "getPlayerInstance", "u1_main");
        }
        if (c.chance(50)) {
            steps.call("setPlayerAttributes", "u1_main", Json.obj("minCache", c.below(9)));
        }
        steps.add(Json.obj("op", "get", "of", "p", "name", "playerAttributes", "as", "attributes"));
        return steps.add(Json.obj("op", "show", "of", "attributes")).done();
    }

    private static List<ObjectNode> fullScreen(Choices c, String method, Object... args) {
        Steps steps = playing();
        if (c.chance(30)) {
            steps.add(Json.obj(
                    "op",
                    "answer",
                    "method",
                    method.replace("requestExit", "exit"),
                    "how",
                    "fail",
                    "value",
                    Json.obj("errMsg", "x")));
        }
        return steps.callOn("p", method, args).drain().done();
    }

    private static void passes(DriverRun run, String method, String argument) {
        List<JsonNode> calls = run.rows("native");
        unlessSame(
                "native methods",
                List.of(method),
                calls.stream().map(row -> row.path("method").asText()).toList());
        JsonNode given = run.steps().get(run.steps().size() - 2).path("args").path(0);
        unless(
                argument.isEmpty()
                        || given.path(argument)
                                .equals(calls.get(0).path("args").path(0).path(argument)),
                "the native call has the " + argument,
                calls.get(0));
        boolean fails =
                run.steps().stream().anyMatch(step -> step.path("op").asText().equals("answer"));
        unlessSame(
                "how it settles",
                fails ? "rejected" : "fulfilled",
                run.rows("settled").get(0).path("how"));
    }

    private static void hasConstants(DriverRun run, List<String> codes) {
        JsonNode table = run.rows("show").get(0).path("value");
        codes.forEach(code -> unlessSame("EVENT." + code, code, table.path(code)));
    }
}
