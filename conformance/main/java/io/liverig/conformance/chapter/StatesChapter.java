package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.trace.Moment;
import io.liverig.conformance.trace.Run;
import java.util.List;
import java.util.function.Function;

/** H: state codes of live-pusher, and messages that are not as they should be. */
final class StatesChapter extends Chapter {
    private static final List<Integer> ERRORS = List.of(-1301, -1302, -1303, -1304, -1307, -100018, -3301);
    private static final List<Integer> KNOWN = List.of(1018, 1019, 1031, 1032, 1033, 1034);

    StatesChapter() {
        over(c -> reported(c, steps -> steps.state(1018, c.pick("", "entered", "x"))));
        holds("H01", run -> last(run, m -> List.of(Json.obj("eventCode", "LOCAL_JOIN", "data", Json.UNDEFINED))));
        over(c -> reported(
                c,
                steps -> steps.state(
                        1019,
                        c.pick(
                                "reason[0]",
                                "x reason[0] y",
                                "reason[1]",
                                "",
                                "Reason[0]",
                                "reason[01]",
                                "reason[ 0]",
                                "kicked"))));
        holds(
                "H02",
                run -> last(
                        run,
                        m -> m.arg(0).path("detail").path("message").asText().contains("reason[0]")
                                ? List.of()
                                : List.of(Json.obj("eventCode", "KICKED_OUT", "data", Json.UNDEFINED))));
        over(
                c -> reported(c, steps -> steps.state(1019, c.pick("reason[1]", "reason[2]", ""))),
                Met.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "H03",
                run -> run.eachMoment(m -> {
                    if (codeOf(m) == 1019) {
                        unlessSame("the list", Json.arr(), m.list());
                    }
                }));
        over(
                c -> reported(c, steps -> steps.state(c.pick(ERRORS), c.pick("", "no camera"))),
                Met.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "H04",
                run -> last(
                        run,
                        m -> List.of(Json.obj(
                                "eventCode",
                                "ERROR",
                                "data",
                                Json.obj(
                                        "code",
                                        codeOf(m),
                                        "message",
                                        m.arg(0).path("detail").path("message"))))));
        holds("H06", StatesChapter::changesNothing);
        over(c -> reported(c, steps -> otherCodes(c, steps)));
        holds("H05", run -> run.eachMoment(StatesChapter::otherCodeDoesNothing));
        over(c -> reported(
                c,
                steps -> steps.state(
                        c.between(1031, 1034),
                        c.pick(
                                Json.of(""),
                                Json.of("x"),
                                Json.of("{"),
                                Json.UNDEFINED,
                                Json.of(null),
                                Json.of(5),
                                Json.obj(),
                                Json.of("{\"userlist\":[{\"userid\":\"u1\"}"),
                                Json.of("[[")))));
        holds("H07", run -> {
            run.nothingThrows();
            last(run, m -> List.of());
            changesNothing(run);
        });
        over(
                c -> reported(
                        c, steps -> steps.state(c.between(1031, 1034), Json.obj("$", "json", "value", anyJson(c)))),
                Met.step("an entry is no object", 10, step -> step.toString().contains("[null")));
        holds("H08", Run::nothingThrows);
        over(StatesChapter::oddTypes);
        holds("H09", StatesChapter::leavesNoItem);
        over(StatesChapter::oddFlags, Met.NON_EMPTY);
        holds(
                "H10",
                run -> run.eachMoment(m -> m.list()
                        .forEach(item -> unless(
                                item.path("hasVideo").isBoolean()
                                        && item.path("hasAudio").isBoolean(),
                                "flags are booleans",
                                item))));
        over(StatesChapter::codesAsText);
        holds("H11", run -> unlessSame("events", payloads(run, "a"), payloads(run, "b")));
        over(c -> Steps.created()
                .call(
                        "pusherEventHandler",
                        Json.obj("detail", c.pick(Json.obj("code", 1019), Json.obj("code", 1019, "message", null))))
                .done());
        holds("H12", Run::nothingThrows);
    }

    private static List<ObjectNode> reported(Choices c, Function<Steps, Steps> report) {
        Steps steps = Steps.none().then(Stories.any(c)).look();
        return report.apply(steps).done();
    }

    private static int codeOf(Moment m) {
        return m.arg(0).path("detail").path("code").asInt();
    }

    private static boolean isLast(Moment m) {
        return m.at() == m.run().steps().size() - 1 && m.method().equals("pusherEventHandler");
    }

    /** Compares the events of the last step, which is the one that the property is about. */
    private static void last(Run run, Function<Moment, List<JsonNode>> expected) {
        run.eachMoment(m -> {
            if (isLast(m)) {
                run.returned(m.at());
                List<JsonNode> seen =
                        m.events().stream().map(event -> event.path("event")).toList();
                boolean isStory = KNOWN.contains(codeOf(m))
                        && codeOf(m) > 1019
                        && m.arg(0).path("detail").path("message").has("$")
                        && !m.arg(0).path("detail").path("message").equals(Json.UNDEFINED);
                if (!isStory) {
                    unlessSame("events of the last step", expected.apply(m), seen);
                }
            }
        });
    }

    private static void changesNothing(Run run) {
        run.eachMoment(m -> {
            if (isLast(m)) {
                isUnchanged(m);
            }
        });
    }

    private static void isUnchanged(Moment m) {
        if (m.before().has("pusher") && !m.before().path("pusher").isNull()) {
            unlessSame("the list", m.listBefore(), m.list());
            unlessSame("the pusher", m.before().path("pusher"), m.after().path("pusher"));
        }
    }

    private static Steps otherCodes(Choices c, Steps steps) {
        int turns = c.between(4, 8);
        for (int i = 0; i < turns; i++) {
            steps.state(otherCode(c), "{\"userlist\":[{\"userid\":\"u1\"}]}");
        }
        return steps;
    }

    private static void otherCodeDoesNothing(Moment m) {
        int code = codeOf(m);
        if (m.method().equals("pusherEventHandler") && !KNOWN.contains(code) && !ERRORS.contains(code)) {
            m.run().returned(m.at());
            unlessSame("events of code " + code, List.of(), m.events());
            isUnchanged(m);
        }
    }

    private static int otherCode(Choices c) {
        int code = c.pick(
                0,
                1001,
                1002,
                1003,
                1005,
                1007,
                1008,
                1020,
                1021,
                1101,
                2003,
                2004,
                3001,
                5000,
                5001,
                -1305,
                -1308,
                c.between(-2000, 7000),
                c.between(1000, 1100));
        return KNOWN.contains(code) || ERRORS.contains(code) ? 1020 : code;
    }

    private static JsonNode anyJson(Choices c) {
        JsonNode odd = c.pick(
                Json.of(null),
                Json.of(5),
                Json.of("x"),
                Json.arr(),
                Json.obj(),
                Json.of(true),
                Json.obj("userid", null),
                Json.obj("userid", "u1", "streamtype", c.pick(Json.of(null), Json.of(3), Json.arr())));
        return c.pick(
                Json.obj("userlist", Json.arr(odd)),
                Json.obj("userlist", Json.arr(Json.obj("userid", "u1"), odd)),
                Json.obj("userlist", odd),
                odd,
                Json.arr(odd),
                Json.obj("userlist", Json.arr(null, odd)));
    }

    private static List<ObjectNode> oddTypes(Choices c) {
        JsonNode type =
                c.pick(Json.of(null), Json.of(5), Json.obj(), Json.arr(), Json.of(""), Json.of(true), Json.of("none"));
        ObjectNode entry = Json.obj("userid", "u1", "streamtype", type, "hasvideo", true, "playurl", "room://x");
        if (c.chance(40)) {
            entry.remove("streamtype");
        }
        if (type.equals(Json.of("none"))) {
            entry.remove("streamtype");
        }
        return Steps.created().join("u1").users(1033, entry).done();
    }

    private static void leavesNoItem(Run run) {
        run.nothingThrows();
        run.eachMoment(m -> unlessSame("the list", Json.arr(), m.list()));
    }

    /** Flags that are no booleans. */
    static List<ObjectNode> oddFlags(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        int turns = c.between(1, 5);
        for (int i = 0; i < turns; i++) {
            Object flag = c.pick(
                    Json.of(1),
                    Json.of("x"),
                    Json.obj(),
                    Json.arr(),
                    Json.of(true),
                    Json.of(0),
                    Json.of(""),
                    Json.of(null),
                    Json.of(false));
            steps = c.chance(50) ? steps.video("u1", c.pick("main", "aux"), flag) : steps.audio("u1", flag);
        }
        return c.chance(60) ? steps.audio("u1", true).done() : steps.done();
    }

    private static List<ObjectNode> codesAsText(Choices c) {
        Steps steps = Steps.none().make("a").call("createPusher").make("b", 1).call("createPusher");
        for (int i = 0; i < 3; i++) {
            int code = c.pick(1018, 1019, -1301, 1031);
            Object message = code == 1031
                    ? Json.obj("$", "json", "value", Json.obj("userlist", Json.arr(Json.obj("userid", "u1"))))
                    : "x";
            steps.group(i)
                    .on("a")
                    .call("pusherEventHandler", Json.obj("detail", Json.obj("code", "" + code, "message", message)));
            steps.on("b").state(code, message);
        }
        return steps.group(-1).done();
    }

    /** Returns names of events; a code in a payload may stay text. */
    private static List<JsonNode> payloads(Run run, String on) {
        return run.events(on).stream().map(event -> event.path("code")).toList();
    }
}
