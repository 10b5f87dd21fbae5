package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.List;
import java.util.stream.Stream;

/** J11 to J14 and N06: two objects side by side, and calls from within listeners. */
final class ReentryChapter extends Chapter {
    private static final CoverageGoal[] LEFT_IN = Stream.of(
                    "USER_JOIN", "USER_LEAVE", "VIDEO_ADD", "VIDEO_REMOVE", "AUDIO_ADD", "AUDIO_REMOVE")
            .map(name -> "REMOTE_" + name)
            .map(code -> Seen.given(
                    "one leaves in " + code, "on", 4, first -> first.asText().equals(code)))
            .toArray(CoverageGoal[]::new);

    ReentryChapter() {
        over(ReentryChapter::twoSideBySide, Seen.listedBefore("exitRoom", 50), Seen.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "J11",
                run -> Judgements.when(
                        run.signs().isHeard() && run.signs().isListed(), () -> theOtherIsUntouched(run)));
        over(ReentryChapter::sharedDefaults, Seen.told("REMOTE_VIDEO_ADD", 90));
        holds("J12", run -> {
            boolean isWhole = run.signs().isMeddledWith()
                    && run.moments("b").stream().anyMatch(m -> !m.list().isEmpty());
            run.moments("b")
                    .forEach(m -> Judgements.when(
                            isWhole,
                            () -> unless(
                                    !m.after().toString().contains("hacked"),
                                    "the other object shows no foreign hand",
                                    m.after())));
        });
        over(ReentryChapter::setWhenAdded, Seen.told("REMOTE_VIDEO_ADD", 90));
        holds("J13", ReentryChapter::setIsSeen);
        over(ReentryChapter::exitWithin, LEFT_IN);
        holds(
                "J14",
                run -> Judgements.when(
                        run.signs().isHeardBy("leaver") && run.signs().isListed(), () -> {
                            run.nothingThrows();
                            eachExit(run, (at, list) -> unlessSame("the list", Json.arr(), list));
                        }));
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
                    Judgements.noteIf(Message.of(run.steps().get(at)).isPresent());
                }));
    }

    private static List<ObjectNode> twoSideBySide(Choices c) {
        Steps steps = Steps.none().make("b").call("createPusher").call("enterRoom", Steps.params());
        steps.join("x1").video("x1", "main", true).look();
        steps.then(Stories.any(c)).on("a").call("exitRoom");
        return steps.on("b").look().done();
    }

    private static void theOtherIsUntouched(DriverRun run) {
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

    private static void setIsSeen(DriverRun run) {
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

    private static void eachExit(DriverRun run, ExitCheck check) {
        for (int i = 0; i < run.steps().size(); i++) {
            if (run.events(i).stream()
                    .anyMatch(event -> event.path("code").asText().equals("LOCAL_LEAVE"))) {
                check.check(i, run.list(i));
            }
        }
    }
}
