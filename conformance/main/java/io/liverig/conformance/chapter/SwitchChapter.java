package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** D: switchStreamType, between the main stream and its small variant. */
final class SwitchChapter extends Chapter {
    private static final List<String> USERS = List.of("u1", "main", "small", "a_main_b", "mainsmall", "smallx");

    SwitchChapter() {
        over(c -> switched(c, 2, "main"), Seen.NON_EMPTY);
        holds("D01", SwitchChapter::twiceIsIdentity);
        over(
                c -> Steps.created()
                        .join("u1")
                        .video("u1", "main", true)
                        .call("switchStreamType", "u1_main")
                        .call("switchStreamType", c.chance(70) ? "u1_main" : "u9_main")
                        .done(),
                Seen.NON_EMPTY,
                Seen.callsAgain("the stream is switched back", 90, "switchStreamType"));
        holds("D07", SwitchChapter::turnsAndTurnsBack);
        over(c -> switched(c, 1, "main"), Seen.NON_EMPTY);
        holds("D02", run -> run.eachCall("switchStreamType", SwitchChapter::onlyTheVariantChanges));
        holds("D03", run -> run.eachCall("switchStreamType", SwitchChapter::othersStay));
        holds(
                "D04",
                run -> run.eachCall(
                        "switchStreamType",
                        m -> Judgements.when(
                                !m.listBefore().equals(m.list()),
                                () -> unlessSame("ids and types", identities(m.listBefore()), identities(m.list())))));
        over(c -> andMain(switched(c, 1, "nobody")), Seen.NON_EMPTY);
        holds(
                "D05",
                run -> run.eachCall("switchStreamType", m -> {
                    if (!m.past().streamIds().contains(m.arg(0).asText())) {
                        isUnchanged(m);
                        unlessSame("the result", m.list(), run.returned(m.at()));
                    }
                }));
        over(c -> andMain(switched(c, 1, "aux")), Seen.NON_EMPTY);
        holds(
                "D06",
                run -> run.eachCall("switchStreamType", m -> {
                    if (m.arg(0).asText().endsWith("_aux")) {
                        isUnchanged(m);
                    }
                }));
    }

    private static List<ObjectNode> switched(Choices c, int times, String type) {
        String user = c.pick(USERS);
        String other = c.pick("u2", "main2");
        Steps steps =
                Steps.created().join(user, other).video(user, "main", true).video(user, "aux", true);
        steps.video(other, "main", true);
        if (c.chance(50)) {
            steps.call("setPlayerAttributes", other + "_main", Json.obj("minCache", 4));
        }
        for (int i = 0; i < times; i++) {
            steps.call("switchStreamType", type.equals("nobody") ? c.pick("x_main", "", "u1") : user + "_" + type);
        }
        return steps.done();
    }

    /** Adds the neighbouring case: a stream that can be switched. */
    private static List<ObjectNode> andMain(List<ObjectNode> story) {
        String id = RoomModel.after(story, "a").streamIds().get(0);
        return Steps.none().then(story).on("a").call("switchStreamType", id).done();
    }

    /** Breaks when the list changed; a judgement when another call did change it. */
    private static void isUnchanged(Moment m) {
        boolean isChanged = m.run().moments("a").stream()
                .anyMatch(each -> each.method().equals("switchStreamType")
                        && !each.listBefore().equals(each.list()));
        Judgements.when(isChanged, () -> unlessSame("the list", m.listBefore(), m.list()));
    }

    private static void turnsAndTurnsBack(DriverRun run) {
        boolean isSmall = false;
        for (Moment m : run.moments("a")) {
            String id = m.arg(0).asText();
            if (m.method().equals("switchStreamType") && m.past().streamIds().contains(id)) {
                isSmall = !isSmall;
                String expected = Steps.url("u1", isSmall ? "small" : "main");
                unlessSame(
                        "src",
                        expected,
                        byId(m.list()).getOrDefault(id, Json.obj()).path("src"));
            }
        }
    }

    private static void twiceIsIdentity(DriverRun run) {
        List<Moment> switches = run.moments("a").stream()
                .filter(m -> m.method().equals("switchStreamType"))
                .toList();
        switches.forEach(m -> run.returned(m.at()));
        if (switches.size() == 2) {
            Judgements.when(
                    !switches.get(0).listBefore().equals(switches.get(0).list()),
                    () -> unlessSame(
                            "the list after two switches",
                            switches.get(0).listBefore(),
                            switches.get(1).list()));
        }
    }

    private static void onlyTheVariantChanges(Moment m) {
        String id = m.arg(0).asText();
        JsonNode before = byId(m.listBefore()).get(id);
        JsonNode after = byId(m.list()).get(id);
        if (before != null && after != null) {
            String expected = before.path("src").asText().replaceFirst("([?&]streamtype=)main", "$1small");
            unlessSame("src of " + id, expected, after.path("src"));
        }
    }

    private static void othersStay(Moment m) {
        Map<String, JsonNode> before = new LinkedHashMap<>(byId(m.listBefore()));
        Map<String, JsonNode> after = new LinkedHashMap<>(byId(m.list()));
        before.remove(m.arg(0).asText());
        after.remove(m.arg(0).asText());
        Judgements.when(!m.listBefore().equals(m.list()), () -> unlessSame("all other items", before, after));
    }

    private static List<JsonNode> identities(JsonNode list) {
        return byId(list).values().stream()
                .map(item -> (JsonNode) Json.arr(item.path("id"), item.path("streamType")))
                .toList();
    }
}
