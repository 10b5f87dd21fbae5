package io.liverig.conformance.chapter.sentence;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** R: what the samples of the document do with listeners, attributes and leaving. */
public final class SamplesChapter extends Chapter {
    private static final List<String> RAISED = List.of(
            "LOCAL_JOIN",
            "KICKED_OUT",
            "REMOTE_USER_JOIN",
            "REMOTE_VIDEO_ADD",
            "ERROR",
            "LOCAL_NET_STATE_UPDATE",
            "BGM_PLAY_COMPLETE",
            "LOCAL_LEAVE");

    /** Fills the chapter. */
    public SamplesChapter() {
        over(
                SamplesChapter::listens,
                RAISED.stream()
                        .map(code -> Seen.given(
                                "a handler of " + code,
                                "on",
                                5,
                                first -> first.asText().equals(code)))
                        .toArray(CoverageGoal[]::new));
        holds("R024", SamplesChapter::hearsItsCode);
        over(
                SamplesChapter::leavesAndEnters,
                Seen.listedBefore("exitRoom", 50),
                Seen.calls("setPusherAttributes", 50),
                Seen.callsAgain("another room is entered", 100, "enterRoom"));
        holds("R046", SamplesChapter::owesNothingToTheFirst);
        holds("R047", SamplesChapter::givesTheStateAsItIs);
        over(
                c -> Steps.created()
                        .call("setPusherAttributes", Json.obj("enableMic", true, "enableCamera", true, "minBitrate", 1))
                        .call("setPusherAttributes", off(c))
                        .done(),
                Seen.given("both are turned off", "setPusherAttributes", 25, first -> first.equals(bothOff())));
        holds("R052", SamplesChapter::isTurnedOff);
        over(
                c -> Steps.none()
                        .then(Stories.any(c))
                        .join("u1")
                        .video("u1", "main", true)
                        .call(
                                "setPlayerAttributes",
                                c.pick(
                                        Json.obj("muteAudio", false, "orientation", "horizontal"),
                                        Json.obj("muteAudio", true)))
                        .done(),
                Seen.NON_EMPTY,
                Seen.listedBefore("setPlayerAttributes", 100));
        holds("R055", SamplesChapter::givesTheList);
    }

    private static List<ObjectNode> listens(Choices c) {
        Steps steps =
                Steps.created().let("context", Json.obj("name", "the page")).listener("f");
        steps.callOn("a", "on", c.pick(RAISED), Json.ref("f"), Json.ref("context"));
        steps.call("enterRoom", Steps.params()).state(1018, "").join("u1").video("u1", "main", true);
        steps.call("pusherErrorHandler", detail("errCode", 10001, "errMsg", "no camera"));
        steps.call("pusherNetStatusHandler", detail("info", Json.obj("netQualityLevel", 1)));
        return steps.call("pusherBGMCompleteHandler", detail())
                .state(1019, "")
                .call("exitRoom")
                .done();
    }

    private static ObjectNode detail(Object... pairs) {
        return Json.obj("detail", Json.obj(pairs));
    }

    /** A watch hears every code, so it knows how often the handler's was raised. */
    private static void hearsItsCode(DriverRun run) {
        int context = run.rows("let").get(0).path("id").asInt();
        for (int at : run.calls("on")) {
            String code = run.steps().get(at).path("args").path(0).asText();
            List<JsonNode> raised = run.events("a").stream()
                    .filter(event -> event.path("code").asText().equals(code))
                    .toList();
            List<JsonNode> heard = run.rows("heard");
            unlessSame(
                    "steps in which the handler of " + code + " is called",
                    raised.stream().map(event -> event.path("step")).toList(),
                    heard.stream().map(row -> row.path("step")).toList());
            for (int i = 0; i < heard.size(); i++) {
                unlessSame("this", context, heard.get(i).path("this").asInt());
                unlessSame(
                        "the event", raised.get(i).path("event"), heard.get(i).path("event"));
            }
        }
    }

    private static List<ObjectNode> leavesAndEnters(Choices c) {
        List<ObjectNode> story = Stories.any(c);
        ObjectNode first = EnterParams.valid(c);
        first.setAll(SomeAttributes.some(c));
        ObjectNode second = EnterParams.valid(c);
        Steps steps = Steps.none().then(story.subList(0, 3)).call("enterRoom", first);
        steps.then(story.subList(3, story.size()));
        if (c.chance(70)) {
            steps.call("setPusherAttributes", SomeAttributes.some(c));
        }
        steps.call("exitRoom").group(1).call("enterRoom", second).group(-1);
        return steps.make("b", 1)
                .call("createPusher")
                .group(1)
                .call("enterRoom", second)
                .done();
    }

    private static void owesNothingToTheFirst(DriverRun run) {
        List<Integer> entries = run.calls("enterRoom");
        List<Integer> exits = run.calls("exitRoom");
        if (entries.size() == 3 && !exits.isEmpty()) {
            JsonNode first = run.returned(entries.get(0));
            JsonNode fresh = run.returned(entries.get(2));
            Judgements.when(!first.equals(fresh) && run.signs().isListed(), () -> {
                unlessSame("the attributes of the next entry", fresh, run.returned(entries.get(1)));
                unlessSame("the list of the next entry", Json.arr(), run.list(entries.get(1)));
            });
        }
    }

    private static void givesTheStateAsItIs(DriverRun run) {
        for (Moment m : run.moments("a")) {
            if (m.method().equals("exitRoom")) {
                JsonNode result = run.returned(m.at());
                Judgements.when(!m.listBefore().isEmpty(), () -> {
                    unless(result.path("pusher").isObject(), "the result has a pusher", result);
                    JsonNode playerList = result.path("playerList");
                    // The document draws an empty one as an object.
                    boolean isEmpty = m.list().isEmpty() && playerList.isObject() && playerList.isEmpty();
                    unless(isEmpty || m.list().equals(playerList), "playerList is that of getPlayerList()", result);
                    JsonNode pusher = m.after().path("pusher");
                    unless(
                            pusher.isNull() || pusher.equals(result.path("pusher")),
                            "pusher of the result is what the instance shows: " + pusher,
                            result.path("pusher"));
                });
            }
        }
    }

    private static ObjectNode bothOff() {
        return Json.obj("enableMic", false, "enableCamera", false);
    }

    private static ObjectNode off(Choices c) {
        return c.pick(bothOff(), Json.obj("enableMic", false), Json.obj("enableCamera", false));
    }

    private static void isTurnedOff(DriverRun run) {
        JsonNode expected = Json.obj("enableMic", true, "enableCamera", true, "minBitrate", 1);
        for (int at : run.calls("setPusherAttributes")) {
            JsonNode given = run.steps().get(at).path("args").path(0);
            JsonNode now = ((ObjectNode) expected).setAll((ObjectNode) given);
            now.properties().forEach(field -> {
                unlessSame(
                        field.getKey() + " of the result",
                        field.getValue(),
                        run.returned(at).path(field.getKey()));
                unlessSame(
                        field.getKey() + " of the pusher",
                        field.getValue(),
                        run.state(at).path("pusher").path(field.getKey()));
            });
        }
    }

    private static void givesTheList(DriverRun run) {
        for (Moment m : run.moments("a")) {
            if (m.method().equals("setPlayerAttributes")) {
                unlessSame("the result", m.list(), run.returned(m.at()));
                unlessSame("the list", m.listBefore(), m.list());
            }
        }
    }
}
