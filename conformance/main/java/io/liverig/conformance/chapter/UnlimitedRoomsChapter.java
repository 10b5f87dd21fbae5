package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;
import java.util.stream.Stream;

/** K: rooms without a limit of anchors, which do not announce their users one by one. */
final class UnlimitedRoomsChapter extends Chapter {
    UnlimitedRoomsChapter() {
        over(
                c -> endless(1)
                        .call("getPlayerInstance", c.pick("U_main", "V_aux", "u1_main"))
                        .done(),
                asked("getPlayerInstance", "U_main", "V_aux", "u1_main"));
        holds("K01", run -> run.eachMoment(m -> unlessSame("the list", m.listBefore(), m.list())));
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", c.pick("U_main", "V_aux", "a_b_main"), Json.obj("minCache", 4))
                        .done(),
                asked("setPlayerAttributes", "U_main", "V_aux", "a_b_main"));
        holds("K02", UnlimitedRoomsChapter::isInvented);
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", c.pick("u1", "U", "main"), Json.obj("minCache", 4))
                        .done(),
                asked("setPlayerAttributes", "u1", "U", "main"));
        holds("K03", run -> run.eachMoment(m -> unlessSame("the list", Json.arr(), m.list())));
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", "U_main", Json.obj())
                        .call("exitRoom")
                        .call(
                                c.pick("setPlayerAttributes", "getPlayerInstance"),
                                c.pick("U_main", "V_main"),
                                Json.obj("minCache", 4))
                        .done(),
                Seen.calls("getPlayerInstance", 25),
                asked("setPlayerAttributes", "V_main")[0]);
        holds("K04", UnlimitedRoomsChapter::endsWithTheExit);
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", c.pick("U_main", "U_aux"), Json.obj("minCache", 3))
                        .call("setPlayerAttributes", c.pick("U_main", "U_aux"), Json.obj("minCache", 4))
                        .done(),
                asked("setPlayerAttributes", "U_main", "U_aux"));
        holds("K05", UnlimitedRoomsChapter::bothAreInvented);
        over(
                UnlimitedRoomsChapter::ordinary,
                Seen.given(
                        "the room before was without a limit",
                        "enterRoom",
                        25,
                        params -> params.path("enableinfiniteanchor").asText().equals("1")
                                && params.path("enableinfiniteanchor").isNumber()),
                Seen.given(
                        "no value at all",
                        "enterRoom",
                        8,
                        params -> params.path("enableinfiniteanchor").equals(Json.UNDEFINED)),
                Seen.calls("setPlayerAttributes", 25));
        holds("K06", run -> run.eachMoment(m -> unlessSame("the list", Json.arr(), m.list())));
    }

    private static CoverageGoal[] asked(String method, String... ids) {
        return Stream.of(ids)
                .map(id -> Seen.given(
                        id + " is asked for",
                        method,
                        10,
                        first -> first.asText().equals(id)))
                .toArray(CoverageGoal[]::new);
    }

    /** An ordinary room, at times entered straight out of one without a limit of anchors. */
    private static List<ObjectNode> ordinary(Choices c) {
        JsonNode value = c.pick(Json.of(0), Json.of(true), Json.of("1"), Json.of(2), Json.UNDEFINED);
        Steps steps = c.chance(50) ? endless(1) : Steps.created();
        steps.call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", value))
                .staged();
        return steps.call(
                        c.pick("setPlayerAttributes", "getPlayerInstance"),
                        c.pick("U_main", "V_aux"),
                        Json.obj("minCache", 4))
                .done();
    }

    private static Steps endless(Object value) {
        return Steps.created()
                .call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", value))
                .staged();
    }

    private static void isInvented(DriverRun run) {
        run.eachMoment(m -> {
            if (m.method().equals("setPlayerAttributes")) {
                String id = m.arg(0).asText();
                JsonNode item = byId(m.list()).getOrDefault(id, Json.obj());
                int at = id.lastIndexOf('_');
                unlessSame("src", Steps.url(id.substring(0, at), id.substring(at + 1)), item.path("src"));
                unlessSame("id", id, item.path("id"));
                unlessSame("minCache", 4, item.path("minCache"));
            }
        });
    }

    private static void endsWithTheExit(DriverRun run) {
        boolean left = false;
        for (var m : run.moments("a")) {
            left = left || m.method().equals("exitRoom");
            if (left) {
                unlessSame("the list after the exit", Json.arr(), m.list());
            }
        }
    }

    private static void bothAreInvented(DriverRun run) {
        run.eachMoment(m -> {
            if (m.method().equals("setPlayerAttributes")) {
                JsonNode item = byId(m.list()).getOrDefault(m.arg(0).asText(), Json.obj());
                unlessSame("minCache of " + m.arg(0).asText(), m.arg(1).path("minCache"), item.path("minCache"));
            }
        });
    }
}
