package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** B17 to B21: what an event carries is the page's own. */
final class PayloadsChapter extends Chapter {
    PayloadsChapter() {
        over(
                c -> c.chance(70)
                        ? kept(c, PayloadsChapter::sets, PayloadsChapter::switches, PayloadsChapter::reports)
                        : readLate(c),
                Seen.NON_EMPTY,
                Seen.LEAVES);
        holds("B17", run -> {
            unlessSame("payloads that changed after delivery", List.of(), run.rows("changed"));
            Judgements.noteIf(outlived(run, ""));
            isOfItsMoment(run);
        });
        over(c -> kept(c, PayloadsChapter::sets), Seen.NON_EMPTY, Seen.LEAVES);
        holds("B18", run -> playersStay(run, ""));
        over(c -> kept(c, PayloadsChapter::sets, PayloadsChapter::switches), Seen.NON_EMPTY);
        holds("B19", run -> playersStay(run, "switchStreamType"));
        over(c -> meddled(c, "player"), Seen.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "B20",
                run -> run.eachMoment(m -> Judgements.when(
                        wasHanded(run, m.at(), "player"),
                        () -> unless(
                                !m.list().toString().contains("hacked"), "the list shows no foreign hand", m.list()))));
        over(c -> meddled(c, "userList"), Seen.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "B21",
                run -> run.events("a")
                        .forEach(event -> Judgements.when(
                                wasHanded(run, event.path("step").asInt() - 1, "userList"),
                                () -> unless(
                                        !event.path("event").toString().contains("hacked"),
                                        "no payload shows a foreign hand",
                                        event))));
    }

    private static List<ObjectNode> kept(Choices c, Stories.CallMaker... makers) {
        return Steps.none().then(Stories.withCalls(c, makers)).watchClosely().done();
    }

    /** A page keeps a payload and reads it only when the room has changed. */
    private static List<ObjectNode> readLate(Choices c) {
        ObjectNode data = Json.obj("$", "event", "path", Json.arr("data"));
        ObjectNode keep = Json.obj("op", "let", "as", "kept", "value", data);
        ObjectNode look = Json.obj("op", "look", "on", "a", "look", "list");
        ObjectNode keeper =
                Json.obj("op", "listener", "as", "keeper", "unread", true, "times", 1, "does", Json.arr(keep, look));
        Steps steps = Steps.none().add(Json.obj("op", "new", "as", "a")).call("createPusher");
        steps.add(keeper).hear(c.pick("REMOTE_VIDEO_ADD", "REMOTE_AUDIO_ADD", "REMOTE_VIDEO_REMOVE"), "keeper");
        List<ObjectNode> story = Stories.any(c);
        steps.then(story.subList(3, story.size())).join("u1").video("u1", "aux", true);
        steps.leave("u1", "u2").join("x1").video("x1", "main", true);
        return steps.add(Json.obj("op", "show", "of", "kept")).done();
    }

    private static void isOfItsMoment(DriverRun run) {
        for (JsonNode kept : run.rows("let")) {
            JsonNode list = run.rows(kept.path("step").asInt(), "state").get(0).path("playerList");
            JsonNode late = run.rows("show").get(0).path("value").path("playerList");
            unlessSame("data.playerList, read late", list, late);
        }
    }

    static void sets(Choices c, Steps steps, String id) {
        steps.call("setPlayerAttributes", id, c.pick(Json.obj("muteAudio", false), Json.obj("minCache", 3)));
    }

    static void switches(Choices c, Steps steps, String id) {
        steps.call("switchStreamType", id);
    }

    /** Makes events about the pusher. */
    private static void reports(Choices c, Steps steps, String id) {
        for (int i = 0; i < 2; i++) {
            ObjectNode info = Json.obj("netSpeed", c.below(1 << 20));
            steps.call("pusherNetStatusHandler", Json.obj("detail", Json.obj("info", info)));
        }
    }

    /** Returns whether the meddler was given something to write into, up to a step. */
    private static boolean wasHanded(DriverRun run, int step, String what) {
        return run.rows("heard").stream()
                .anyMatch(row -> row.path("step").asInt() <= step
                        && !Moment.data(row).path(what).isEmpty());
    }

    /** Returns whether something happened to the list after an event that carries a list with somebody in it. */
    private static boolean outlived(DriverRun run, String method) {
        int told = run.events("a").stream()
                .filter(event -> !Moment.data(event).path("playerList").isEmpty())
                .mapToInt(event -> event.path("step").asInt())
                .findFirst()
                .orElse(Integer.MAX_VALUE);
        return run.moments("a").stream()
                .anyMatch(m -> m.at() > told
                        && m.method().contains(method)
                        && !m.listBefore().equals(m.list()));
    }

    private static void playersStay(DriverRun run, String method) {
        Judgements.noteIf(outlived(run, method));
        for (JsonNode changed : run.rows("changed")) {
            JsonNode delivered = Moment.data(run.row(changed.path("row").asInt()));
            JsonNode now = Moment.data(changed);
            unlessSame("data.player", delivered.path("player"), now.path("player"));
            unlessSame("data.playerList", delivered.path("playerList"), now.path("playerList"));
        }
    }

    private static List<ObjectNode> meddled(Choices c, String what) {
        Steps steps = Steps.created();
        Object[] hand = what.equals("player")
                ? new Object[] {
                    write("hacked", "data", "player", "src"),
                    write("hacked", "data", "player", "id"),
                    write(Json.obj("hacked", 1), "data", "player", "netStatus")
                }
                : new Object[] {
                    write("hacked", "data", "userList", "0", "userID"),
                    write(Json.obj("userID", "hacked"), "data", "userList", "0")
                };
        steps.listener("meddler", hand);
        for (String code : List.of("REMOTE_VIDEO_ADD", "REMOTE_AUDIO_ADD", "REMOTE_VIDEO_REMOVE", "REMOTE_USER_JOIN")) {
            if (what.equals("userList") || !code.equals("REMOTE_USER_JOIN")) {
                steps.hear(code, "meddler");
            }
        }
        List<ObjectNode> story = Stories.any(c);
        return steps.then(story.subList(3, story.size())).done();
    }

    private static ObjectNode write(Object value, String... path) {
        ObjectNode event = Json.obj("$", "event", "path", Json.arr());
        return Json.obj("op", "set", "of", event, "path", Json.arr((Object[]) path), "value", value);
    }
}
