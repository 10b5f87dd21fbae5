package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** I: what the tags report besides states: network, volume, music, errors, players. */
final class NotificationsChapter extends Chapter {
    private static final CoverageGoal ABOUT_SOMEBODY = about("a stream of the list", 40, true);
    private static final CoverageGoal ABOUT_NOBODY = about("no stream of the list", 10, false);

    NotificationsChapter() {
        over(
                c -> pusherTold(c, "pusherNetStatusHandler", Json.obj("info", info(c, true))),
                Seen.NON_EMPTY,
                info("a field has the name of an attribute", 10, "url"));
        holds(
                "I01",
                run -> each(run, "pusherNetStatusHandler", m -> {
                    JsonNode event = only(m, "LOCAL_NET_STATE_UPDATE");
                    unlessSame(
                            "netStatus",
                            m.arg(0).path("detail").path("info"),
                            data(event).path("pusher").path("netStatus"));
                }));
        holds(
                "I02",
                run -> each(run, "pusherNetStatusHandler", m -> {
                    ObjectNode before = m.before().path("pusher").deepCopy();
                    ObjectNode after = m.after().path("pusher").deepCopy();
                    JsonNode status = before.path("netStatus");
                    before.remove("netStatus");
                    Judgements.when(
                            !status.equals(after.remove("netStatus")),
                            () -> unlessSame("the other attributes", before, after));
                }));
        over(
                c -> pusherTold(c, "pusherAudioVolumeNotify", Json.obj("volume", c.pick(0, 100, c.below(101)))),
                Seen.NON_EMPTY,
                told("silence", 15, detail -> detail.path("volume").asInt(1) == 0));
        holds(
                "I03",
                run -> each(run, "pusherAudioVolumeNotify", m -> {
                    JsonNode volume = m.arg(0).path("detail").path("volume");
                    unlessSame(
                            "volume",
                            volume,
                            data(only(m, "LOCAL_AUDIO_VOLUME_UPDATE"))
                                    .path("pusher")
                                    .path("volume"));
                    unlessSame(
                            "the pusher's volume",
                            volume,
                            m.after().path("pusher").path("volume"));
                }));
        over(
                c -> pusherTold(
                        c,
                        "pusherErrorHandler",
                        Json.obj("errCode", c.between(10001, 10004), "errMsg", c.pick("", "no permission"))),
                Seen.NON_EMPTY,
                told(
                        "an error with a text",
                        25,
                        detail -> !detail.path("errMsg").asText().isEmpty()));
        holds(
                "I04",
                run -> each(run, "pusherErrorHandler", m -> {
                    JsonNode detail = m.arg(0).path("detail");
                    unlessSame(
                            "data",
                            Json.obj("code", detail.path("errCode"), "message", detail.path("errMsg")),
                            data(only(m, "ERROR")));
                }));
        over(
                c -> pusherTold(
                        c,
                        "pusherBGMProgressHandler",
                        Json.obj("progress", c.below(999), "duration", c.between(1, 999))),
                Seen.NON_EMPTY,
                told(
                        "figures that differ",
                        80,
                        detail -> !detail.path("progress").equals(detail.path("duration"))));
        holds("I05", run -> each(run, "pusherBGMProgressHandler", m -> figures(m, data(only(m, "BGM_PLAY_PROGRESS")))));
        over(
                c -> pusherTold(c, c.pick("pusherBGMStartHandler", "pusherBGMCompleteHandler"), Json.obj()),
                Seen.callsEach(30, List.of("pusherBGMStartHandler", "pusherBGMCompleteHandler")));
        holds(
                "I06",
                run -> each(
                        run,
                        "pusherBGMCompleteHandler",
                        m -> unlessSame("data", Json.UNDEFINED, data(only(m, "BGM_PLAY_COMPLETE")))));
        holds("R019", run -> each(run, "pusherBGMStartHandler", m -> only(m, "BGM_PLAY_START")));
        over(
                c -> playerTold(c, "playerAudioVolumeNotify", Json.obj("volume", c.pick(0, 100, c.below(101)))),
                Seen.NON_EMPTY,
                ABOUT_SOMEBODY,
                ABOUT_NOBODY,
                told("silence", 15, detail -> detail.path("volume").asInt(1) == 0));
        holds(
                "I07",
                run -> each(run, "playerAudioVolumeNotify", m -> updates(m, "volume", "REMOTE_AUDIO_VOLUME_UPDATE")));
        over(
                c -> playerTold(c, "playerNetStatus", Json.obj("info", info(c, true))),
                Seen.NON_EMPTY,
                ABOUT_SOMEBODY,
                ABOUT_NOBODY,
                info("a field has the name of an attribute", 10, "url"));
        holds("I08", run -> each(run, "playerNetStatus", m -> updates(m, "netStatus", "REMOTE_NET_STATE_UPDATE")));
        over(
                c -> playerTold(c, "playerNetStatus", Json.obj("info", info(c, c.chance(30)))),
                Seen.NON_EMPTY,
                ABOUT_SOMEBODY,
                told("no picture", 40, detail -> !detail.path("info").has("videoWidth")));
        holds("I09", run -> each(run, "playerNetStatus", m -> updates(m, "netStatus", "REMOTE_NET_STATE_UPDATE")));
        over(NotificationsChapter::repeated, Seen.NON_EMPTY, ABOUT_SOMEBODY);
        holds("I10", NotificationsChapter::repeatIsSilent);
        over(
                c -> playerTold(c, "playerEventHandler", Json.obj("code", code(c), "message", "m")),
                Seen.all(
                        Seen.reportsEach(2, List.of(6001, 6002, 6003, 6004, 6005, 6006)),
                        Seen.NON_EMPTY,
                        ABOUT_SOMEBODY));
        holds("I11", run -> each(run, "playerEventHandler", NotificationsChapter::passesTheCode));
        holds(
                "I12",
                run -> each(run, "playerEventHandler", m -> {
                    if (!isWarning(m)) {
                        JsonNode data = data(only(m, "REMOTE_STATE_UPDATE"));
                        unlessSame(
                                "data.currentTarget.dataset.streamid",
                                streamId(m),
                                data.path("currentTarget").path("dataset").path("streamid"));
                    }
                }));
        over(
                c -> playerTold(c, "playerFullscreenChange", Json.obj("direction", c.pick(0, 90), "fullScreen", true)),
                Seen.NON_EMPTY,
                ABOUT_SOMEBODY);
        holds(
                "I13",
                run -> each(run, "playerFullscreenChange", m -> {
                    unlessSame("data", Json.UNDEFINED, data(only(m, "VIDEO_FULLSCREEN_UPDATE")));
                    unlessSame("the list", m.listBefore(), m.list());
                }));
    }

    /** Other fields beside the two are nobody's harm. */
    static void figures(Moment m, JsonNode data) {
        JsonNode detail = m.arg(0).path("detail");
        List.of("progress", "duration").forEach(name -> unlessSame(name, detail.path(name), data.path(name)));
    }

    private static CoverageGoal told(String name, int percent, Predicate<JsonNode> holds) {
        return Seen.step(
                name,
                percent,
                step -> isTold(step) && holds.test(step.path("args").path(0).path("detail")));
    }

    private static CoverageGoal info(String name, int percent, String field) {
        return told(name, percent, detail -> detail.path("info").has(field));
    }

    private static CoverageGoal about(String name, int percent, boolean listed) {
        return new CoverageGoal("the report is about " + name, percent, steps -> {
            JsonNode target = steps.get(steps.size() - 1).path("args").path(0).path("currentTarget");
            String id = target.path("dataset").path("streamid").asText();
            return RoomModel.after(steps, "a").streamIds().contains(id) == listed;
        });
    }

    private static boolean isTold(JsonNode step) {
        return step.path("args").path(0).path("type").asText().equals("t");
    }

    private static ObjectNode info(Choices c, boolean video) {
        ObjectNode info = Json.obj("netQualityLevel", c.between(0, 6), "audioBitrate", c.below(99));
        if (video) {
            info.put("videoWidth", c.between(1, 999)).put("videoHeight", c.between(1, 999));
        }
        return c.chance(30) ? info.put("url", "other").put("videoFPS", 15) : info;
    }

    private static List<ObjectNode> pusherTold(Choices c, String handler, ObjectNode detail) {
        Steps steps = Steps.none().then(Stories.any(c)).call("setPusherAttributes", SomeAttributes.some(c));
        return steps.call(handler, Json.obj("type", "t", "detail", detail)).done();
    }

    private static List<ObjectNode> playerTold(Choices c, String handler, ObjectNode detail) {
        Steps steps = Steps.none().then(Stories.any(c)).look();
        String id = c.chance(80) ? Stories.someId(c, steps.done()) : c.pick("x_main", "u1", "u1_small");
        return steps.call(handler, event(id, detail)).done();
    }

    private static ObjectNode event(String id, ObjectNode detail) {
        return Json.obj("type", "t", "currentTarget", Json.obj("dataset", Json.obj("streamid", id)), "detail", detail);
    }

    private static void each(DriverRun run, String method, Consumer<Moment> check) {
        run.eachMoment(m -> {
            if (m.method().equals(method)) {
                run.returned(m.at());
                check.accept(m);
            }
        });
    }

    private static JsonNode data(JsonNode event) {
        return Moment.data(event);
    }

    private static String streamId(Moment m) {
        return m.arg(0).path("currentTarget").path("dataset").path("streamid").asText();
    }

    private static JsonNode only(Moment m, String code) {
        List<JsonNode> codes =
                m.events().stream().map(event -> event.path("code")).toList();
        unlessSame("events of " + m.method(), List.of(code), codes);
        return m.events().get(0);
    }

    private static void updates(Moment m, String name, String code) {
        String id = streamId(m);
        if (!m.room().streamIds().contains(id)) {
            if (!Moment.hasItem(m.listBefore(), id)) {
                m.run().isSilent("events about nobody", m.events());
                Judgements.when(m.run().signs().isHeard(), () -> unlessSame("the list", m.listBefore(), m.list()));
            }
            return;
        }
        unless(Moment.hasItem(m.listBefore(), id), id + " is in the list", m.listBefore());
        JsonNode value = m.arg(0).path("detail").path(name.equals("volume") ? "volume" : "info");
        List<JsonNode> expected = new ArrayList<>();
        m.listBefore()
                .forEach(item ->
                        expected.add(item.path("id").asText().equals(id) ? Json.with(item, name, value) : item));
        unlessSame("data.playerList", expected, data(only(m, code)).path("playerList"));
        unlessSame("the list", expected, m.list());
    }

    private static List<ObjectNode> repeated(Choices c) {
        Steps steps = Steps.none().then(playerTold(c, "playerNetStatus", Json.obj("info", info(c, true))));
        ObjectNode last = steps.done().get(steps.done().size() - 1);
        return steps.add(last.deepCopy()).done();
    }

    private static void repeatIsSilent(DriverRun run) {
        List<Integer> calls = run.calls("playerNetStatus");
        if (calls.size() == 2) {
            unlessSame("events of the repeat", List.of(), run.events(calls.get(1)));
        }
    }

    private static int code(Choices c) {
        if (c.chance(60)) {
            return c.between(6001, 6006);
        }
        return c.pick(6001, 6002, 6003, 6004, 6005, 6006, 2001, 2002, 2003, 2004, 2005, 2007, 2009, -2301, 3001, 2105);
    }

    private static boolean isWarning(Moment m) {
        int code = m.arg(0).path("detail").path("code").asInt();
        return code >= 6002 && code <= 6005;
    }

    private static void passesTheCode(Moment m) {
        JsonNode data = data(only(m, isWarning(m) ? "PLAYER_WARNING" : "REMOTE_STATE_UPDATE"));
        JsonNode code =
                data.has("code") ? data.path("code") : data.path("detail").path("code");
        Judgements.when(!m.listBefore().isEmpty(), () -> {
            unlessSame("the native code", m.arg(0).path("detail").path("code"), code);
            unlessSame("the list", m.listBefore(), m.list());
        });
    }
}
