package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.trace.Run;
import java.util.List;

/** J11 to J14 and K: two objects side by side, calls from within listeners, rooms without announcements. */
final class ReentryChapter extends Chapter {
    ReentryChapter() {
        over(ReentryChapter::twoSideBySide, Met.told("REMOTE_VIDEO_ADD", 50));
        holds("J11", ReentryChapter::theOtherIsUntouched);
        over(ReentryChapter::sharedDefaults);
        holds(
                "J12",
                run -> run.eachMoment(m -> unless(
                        !m.after().toString().contains("hacked")
                                || m.step().path("on").asText().equals("a"),
                        "the other object shows no foreign hand",
                        m.after())));
        over(ReentryChapter::setWhenAdded, Met.told("REMOTE_VIDEO_ADD", 90));
        holds("J13", ReentryChapter::setIsSeen);
        over(ReentryChapter::exitWithin);
        holds("J14", run -> {
            run.nothingThrows();
            eachExit(run, (at, list) -> unlessSame("the list", Json.arr(), list));
        });
        holds(
                "N06",
                run -> eachExit(run, (at, list) -> {
                    List<JsonNode> codes = run.events(at).stream()
                            .map(event -> event.path("code"))
                            .toList();
                    int left = codes.indexOf(Json.of("LOCAL_LEAVE"));
                    unlessSame(
                            "events after LOCAL_LEAVE",
                            List.of(),
                            left < 0 ? List.of() : codes.subList(left + 1, codes.size()));
                }));
        over(c -> endless(1)
                .call("getPlayerInstance", c.pick("U_main", "V_aux", "u1_main"))
                .done());
        holds("K01", run -> run.eachMoment(m -> unlessSame("the list", m.listBefore(), m.list())));
        over(c -> endless(1)
                .call("setPlayerAttributes", c.pick("U_main", "V_aux", "a_b_main"), Json.obj("minCache", 4))
                .done());
        holds("K02", ReentryChapter::isInvented);
        over(c -> endless(1)
                .call("setPlayerAttributes", c.pick("u1", "U", "main"), Json.obj("minCache", 4))
                .done());
        holds("K03", run -> run.eachMoment(m -> unlessSame("the list", Json.arr(), m.list())));
        over(c -> endless(1)
                .call("setPlayerAttributes", "U_main", Json.obj())
                .call("exitRoom")
                .call(
                        c.pick("setPlayerAttributes", "getPlayerInstance"),
                        c.pick("U_main", "V_main"),
                        Json.obj("minCache", 4))
                .done());
        holds("K04", ReentryChapter::endsWithTheExit);
        over(c -> endless(1)
                .call("setPlayerAttributes", c.pick("U_main", "U_aux"), Json.obj("minCache", 3))
                .call("setPlayerAttributes", c.pick("U_main", "U_aux"), Json.obj("minCache", 4))
                .done());
        holds("K05", ReentryChapter::bothAreInvented);
        over(c -> endless(c.pick(Json.of(0), Json.of(true), Json.of("1"), Json.of(2), Json.UNDEFINED))
                .call(
                        c.pick("setPlayerAttributes", "getPlayerInstance"),
                        c.pick("U_main", "V_aux"),
                        Json.obj("minCache", 4))
                .done());
        holds("K06", run -> run.eachMoment(m -> unlessSame("the list", Json.arr(), m.list())));
    }

    private static List<ObjectNode> twoSideBySide(Choices c) {
        Steps steps = Steps.none().make("b").call("createPusher").call("enterRoom", Steps.params());
        steps.join("x1").video("x1", "main", true).look();
        steps.then(Stories.any(c)).on("a").call("exitRoom");
        return steps.on("b").look().done();
    }

    private static void theOtherIsUntouched(Run run) {
        var moments = run.moments("b");
        unlessSame(
                "the other's state",
                moments.get(moments.size() - 2).after().path("playerList"),
                run.lastState("b").path("playerList"));
        unlessSame(
                "the other's pusher",
                moments.get(moments.size() - 2).after().path("pusher"),
                run.lastState("b").path("pusher"));
        int last = run.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            String on = run.steps().get(i).path("on").asText();
            run.events(i).forEach(event -> unlessSame("whose event it is", on, event.path("on")));
        }
    }

    private static List<ObjectNode> sharedDefaults(Choices c) {
        Steps steps = Steps.none().make("a").callAs("p", "createPusher");
        steps.add(Json.obj("op", "get", "of", "p", "name", "pusherAttributes", "as", "attributes"));
        steps.join("u1").video("u1", "main", true).callAs("list", "getPlayerList");
        steps.set(c.chance(50) ? "attributes" : "list", "hacked", "netStatus", "q");
        steps.set("list", "hacked", "0", "netStatus", "q");
        steps.set("attributes", "hacked", "netStatus", "q");
        steps.make("b").call("createPusher").join("u1").video("u1", "main", true);
        return steps.look().done();
    }

    private static List<ObjectNode> setWhenAdded(Choices c) {
        ObjectNode id = Json.obj("$", "event", "path", Json.arr("data", "player", "id"));
        Steps steps = Steps.created();
        ObjectNode set = Json.obj(
                "op",
                "call",
                "on",
                "a",
                "method",
                "setPlayerAttributes",
                "args",
                Json.arr(id, Json.obj("muteVideo", "mine")));
        steps.listener("subscriber", set).hear("REMOTE_VIDEO_ADD", "subscriber").join("u1", "a_b");
        int turns = c.between(1, 3);
        for (int i = 0; i < turns; i++) {
            steps.video(c.pick("u1", "a_b"), c.pick("main", "aux"), true);
        }
        return steps.done();
    }

    private static void setIsSeen(Run run) {
        run.eachMessage(m -> {
            if (m.message().code() == 1033) {
                String id = m.told().isEmpty() ? "" : m.told().get(0).id();
                JsonNode item = byId(m.list()).get(id);
                unless(
                        item == null || item.path("muteVideo").asText().equals("mine"),
                        "the list shows it",
                        Json.of(item));
                run.rows(m.at(), "return").stream()
                        .filter(row -> row.has("depth"))
                        .forEach(row -> unlessSame(
                                "the returned list",
                                "mine",
                                byId(row.path("value"))
                                        .getOrDefault(id, Json.obj())
                                        .path("muteVideo")));
            }
        });
    }

    private static List<ObjectNode> exitWithin(Choices c) {
        ObjectNode exit = Json.obj("op", "call", "on", "a", "method", "exitRoom");
        Steps steps = Steps.created().call("enterRoom", Steps.params());
        steps.add(Json.obj("op", "listener", "as", "leaver", "times", 1, "does", Json.arr(exit)));
        String code = c.pick(
                "REMOTE_USER_JOIN",
                "REMOTE_USER_LEAVE",
                "REMOTE_VIDEO_ADD",
                "REMOTE_VIDEO_REMOVE",
                "REMOTE_AUDIO_ADD",
                "REMOTE_AUDIO_REMOVE");
        if (!code.equals("REMOTE_USER_JOIN")) {
            steps.join("u1", "u2");
        }
        if (!code.endsWith("_ADD")) {
            steps.video("u1", "main", true).audio("u1", true);
        }
        steps.hear(code, "leaver");
        return switch (code) {
            case "REMOTE_USER_JOIN" -> steps.join("u1", "u2").done();
            case "REMOTE_VIDEO_ADD" ->
                steps.users(1033, flag("u1", "hasvideo"), flag("u2", "hasvideo"))
                        .done();
            case "REMOTE_AUDIO_ADD" ->
                steps.users(1034, flag("u1", "hasaudio"), flag("u2", "hasaudio"))
                        .done();
            default -> steps.leave("u1", "u2").done();
        };
    }

    private static ObjectNode flag(String user, String name) {
        return Json.obj("userid", user, "streamtype", "main", name, true, "playurl", Steps.url(user, "main"));
    }

    /** What is checked of a step within which the room was left. */
    private interface ExitCheck {
        void check(int at, JsonNode list);
    }

    private static void eachExit(Run run, ExitCheck check) {
        for (int i = 0; i < run.steps().size(); i++) {
            if (run.events(i).stream()
                    .anyMatch(event -> event.path("code").asText().equals("LOCAL_LEAVE"))) {
                check.check(i, run.list(i));
            }
        }
    }

    private static Steps endless(Object value) {
        return Steps.created().call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", value));
    }

    private static void isInvented(Run run) {
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

    private static void endsWithTheExit(Run run) {
        boolean left = false;
        for (var m : run.moments("a")) {
            left = left || m.method().equals("exitRoom");
            if (left) {
                unlessSame("the list after the exit", Json.arr(), m.list());
            }
        }
    }

    private static void bothAreInvented(Run run) {
        run.eachMoment(m -> {
            if (m.method().equals("setPlayerAttributes")) {
                JsonNode item = byId(m.list()).getOrDefault(m.arg(0).asText(), Json.obj());
                unlessSame("minCache of " + m.arg(0).asText(), m.arg(1).path("minCache"), item.path("minCache"));
            }
        });
    }
}
