package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;
import java.util.function.Predicate;

/** H07 to H12: messages of live-pusher that are not as they should be. */
final class MalformedChapter extends Chapter {
    private static final List<Integer> USERS = List.of(1031, 1032, 1033, 1034);

    MalformedChapter() {
        over(
                c -> StatesChapter.reported(
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
                                        Json.of("[[")))),
                Seen.all(Seen.reportsEach(8, USERS), Seen.NON_EMPTY));
        holds(
                "H07",
                run -> Judgements.when(run.signs().isHeard() && run.signs().isListed(), () -> {
                    run.nothingThrows();
                    StatesChapter.last(run, m -> List.of());
                    StatesChapter.changesNothing(run);
                }));
        over(
                c -> StatesChapter.reported(
                        c, steps -> steps.state(c.between(1031, 1034), Json.obj("$", "json", "value", anyJson(c)))),
                Seen.all(
                        Seen.reportsEach(8, USERS),
                        Seen.NON_EMPTY,
                        Seen.step(
                                "an entry is no object",
                                6,
                                step -> step.toString().contains("[null"))));
        holds("H08", DriverRun::nothingThrows);
        over(
                MalformedChapter::oddTypes,
                entry("no stream type", 15, entry -> !entry.has("streamtype")),
                entry(
                        "a stream type that is no text",
                        15,
                        entry -> entry.has("streamtype")
                                && !entry.path("streamtype").isTextual()));
        holds("H09", MalformedChapter::leavesNoItem);
        over(
                MalformedChapter::oddFlags,
                Seen.NON_EMPTY,
                entry("a flag that is no boolean", 50, MalformedChapter::hasOddFlag),
                entry("a flag that is empty", 20, entry -> hasOddFlag(entry) && !isOn(entry)));
        holds(
                "H10",
                run -> run.eachMessage(m -> m.list()
                        .forEach(item -> Judgements.when(
                                m.message().entries().stream().anyMatch(MalformedChapter::hasOddFlag),
                                () -> unless(
                                        item.path("hasVideo").isBoolean()
                                                && item.path("hasAudio").isBoolean(),
                                        "flags are booleans",
                                        item)))));
        over(MalformedChapter::codesAsText, Seen.reportsEach(30, List.of(1018, 1019, -1301, 1031)));
        holds("H11", run -> unlessSame("events", payloads(run, "a"), payloads(run, "b")));
        holds("H14", run -> run.isSilent("events of codes that are text", run.events("a")));
        over(
                c -> Steps.created()
                        .call(
                                "pusherEventHandler",
                                Json.obj(
                                        "detail",
                                        c.pick(Json.obj("code", 1019), Json.obj("code", 1019, "message", null))))
                        .done(),
                Seen.step(
                        "no message",
                        25,
                        step -> Seen.codeOf(step) == 1019
                                && !StatesChapter.detail(step).has("message")),
                Seen.step(
                        "a message that is null",
                        25,
                        step -> StatesChapter.detail(step).path("message").isNull()));
        holds("H12", DriverRun::nothingThrows);
    }

    private static CoverageGoal entry(String name, int percent, Predicate<JsonNode> holds) {
        return Seen.step(
                name,
                percent,
                step -> Seen.codeOf(step) > 1032
                        && holds.test(Message.of(step).orElseThrow().entries().get(0)));
    }

    private static boolean hasOddFlag(JsonNode entry) {
        return !flag(entry).isBoolean();
    }

    private static boolean isOn(JsonNode entry) {
        return Json.isTruthy(flag(entry));
    }

    private static JsonNode flag(JsonNode entry) {
        return entry.has("hasvideo") ? entry.path("hasvideo") : entry.path("hasaudio");
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
        return Steps.created()
                .join("u1", "u2")
                .users(1033, entry)
                .video("u2", "main", true)
                .done();
    }

    private static void leavesNoItem(DriverRun run) {
        run.nothingThrows();
        run.eachMoment(m -> unlessSame(
                "the list", m.room().streamIds(), Moment.byId(m.list()).keySet()));
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
    private static List<JsonNode> payloads(DriverRun run, String on) {
        return run.events(on).stream().map(event -> event.path("code")).toList();
    }
}
