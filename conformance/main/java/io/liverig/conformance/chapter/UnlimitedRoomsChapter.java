package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** K: rooms without a limit of anchors, which do not announce their users one by one. */
final class UnlimitedRoomsChapter extends Chapter {
    UnlimitedRoomsChapter() {
        over(
                c -> endless(1)
                        .call("getPlayerInstance", c.pick("U_main", "V_aux", "u1_main"))
                        .call("setPlayerAttributes", "W_main", Json.obj("minCache", 4))
                        .done(),
                asked("getPlayerInstance", "U_main", "V_aux", "u1_main"));
        holds("K01", UnlimitedRoomsChapter::onlyWhatWasSetIsListed);
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", c.pick("U_main", "V_aux", "a_b_main"), Json.obj("minCache", 4))
                        .done(),
                asked("setPlayerAttributes", "U_main", "V_aux", "a_b_main"));
        holds("K02", UnlimitedRoomsChapter::isInvented);
        over(
                c -> endless(1)
                        .call("setPlayerAttributes", c.pick("u1", "U", "main"), Json.obj("minCache", 4))
                        .call("setPlayerAttributes", "W_main", Json.obj("minCache", 4))
                        .done(),
                asked("setPlayerAttributes", "u1", "U", "main"));
        holds("K03", UnlimitedRoomsChapter::onlyWhatWasSetIsListed);
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
        holds("K06", UnlimitedRoomsChapter::inventsWithoutLimitOnly);
    }

    /** Only an id that can be a stream's, and only setting attributes, makes an item. */
    private static void onlyWhatWasSetIsListed(DriverRun run) {
        Set<String> set = new TreeSet<>();
        boolean makes = makesItems(run, "a");
        for (Moment m : run.moments("a")) {
            String id = m.arg(0).asText();
            if (m.method().equals("setPlayerAttributes") && id.contains("_")) {
                set.add(id);
            }
            Set<String> seen = new TreeSet<>(byId(m.list()).keySet());
            seen.removeAll(set);
            unlessSame("items that nobody asked for", List.of(), seen);
            Judgements.noteIf(makes && !m.method().equals("enterRoom"));
        }
    }

    private static boolean makesItems(DriverRun run, String on) {
        return run.moments(on).stream().anyMatch(m -> !m.list().isEmpty());
    }

    /** The list stays empty in an ordinary room; a judgement when the other object's room does make items. */
    private static void inventsWithoutLimitOnly(DriverRun run) {
        boolean makes = makesItems(run, "b");
        for (Moment m : run.moments("a")) {
            unlessSame("the list", Json.arr(), m.list());
            Judgements.noteIf(makes && m.method().equals("setPlayerAttributes"));
        }
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
                .group(1)
                .make("b", 1)
                .call("createPusher")
                .call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", 1))
                .call("setPlayerAttributes", "W_main", Json.obj("minCache", 4))
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
                Judgements.noteIf(run.signs().isListed());
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
