package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Moment;
import java.util.ArrayList;
import java.util.List;

/** A11, A19 and A20: an id that is empty, and rooms in which very many come and go. */
final class CrowdChapter extends Chapter {
    private static final List<String> WITH_EMPTY = List.of("", "u1", "u2");
    private static final int BATCH = 30;
    private static final int THOUSAND = 1000;

    CrowdChapter() {
        over(CrowdChapter::leavesOthers, Seen.NON_EMPTY, Seen.LEAVES);
        holds("A11", run -> run.eachMessage(StreamsChapter::leavingTouchesNobodyElse));
        over(c -> comingAndGoing(c, c.between(33, 70)), Seen.NON_EMPTY);
        holds("A19", CrowdChapter::whoStaysIsListed);
        over(
                c -> comingAndGoing(c, c.chance(80) ? c.between(100, 200) : c.between(1030, 1100)),
                Seen.NON_EMPTY,
                new CoverageGoal("more than a thousand come over a life", 8, steps -> comers(steps) > THOUSAND));
        holds("A20", CrowdChapter::whoStaysIsListed);
    }

    /** Whoever leaves at the end, somebody else with an item stays. */
    private static List<ObjectNode> leavesOthers(Choices c) {
        Steps steps = Steps.none().then(Stories.any(c, WITH_EMPTY)).join("", "u1", "u2");
        return steps.video("u1", "main", true)
                .video("", "main", true)
                .leave(c.pick("", "u2", "u1"))
                .done();
    }

    private static long comers(List<ObjectNode> steps) {
        return steps.stream()
                .flatMap(step -> Message.of(step).stream())
                .filter(message -> message.code() == 1031)
                .mapToLong(message -> message.entries().size())
                .sum();
    }

    /**
     * Users come by the dozen and most of them go; one camera goes on and off all the time. Nobody listens until the end
     * and few have pictures, so that it stays cheap also where each event copies all lists.
     */
    private static List<ObjectNode> comingAndGoing(Choices c, int total) {
        Steps steps = Steps.none().add(Json.obj("op", "new", "as", "a")).callOn("a", "createPusher");
        report(steps, 1031, true, List.of("first", "second"));
        report(steps, 1033, true, List.of("first", "second"));
        for (int i = 0; i < total; i += BATCH) {
            List<String> guests = new ArrayList<>();
            for (int k = i; k < Math.min(total, i + BATCH); k++) {
                guests.add("guest" + k);
            }
            report(steps, 1031, true, guests);
            flicker(steps, guests.get(0), guests.size());
            if (c.maybe(10)) {
                report(steps, 1033, true, List.of(guests.remove(c.below(guests.size()))));
            }
            report(steps, 1032, true, guests);
        }
        steps.add(Json.obj("op", "watch", "on", "a", "codes", Json.arr("REMOTE_USER_JOIN")));
        return steps.join("last").done();
    }

    private static void flicker(Steps steps, String user, int times) {
        for (int i = 0; i < times; i += BATCH) {
            List<JsonNode> entries = new ArrayList<>();
            for (int k = 0; k < BATCH; k++) {
                entries.add(entry(1033, k % 2 == 0, user));
            }
            report(steps, 1033, entries);
        }
    }

    private static ObjectNode entry(int code, boolean isOn, String user) {
        return code == 1033
                ? Json.obj("userid", user, "streamtype", "main", "hasvideo", isOn, "playurl", Steps.url(user, "main"))
                : Json.obj("userid", user);
    }

    private static void report(Steps steps, int code, boolean isOn, List<String> users) {
        report(steps, code, users.stream().map(user -> entry(code, isOn, user)).toList());
    }

    private static void report(Steps steps, int code, List<? extends JsonNode> entries) {
        JsonNode message = Json.obj("$", "json", "value", Json.obj("userlist", Json.of(entries)));
        steps.callOn("a", "pusherEventHandler", Json.obj("detail", Json.obj("code", code, "message", message)));
    }

    private static void whoStaysIsListed(DriverRun run) {
        RoomModel room = RoomModel.after(run.steps(), "a");
        List<JsonNode> expected = new ArrayList<>();
        room.streams().forEach(stream -> expected.add(Json.arr(stream.id(), stream.url(), true)));
        List<JsonNode> seen = new ArrayList<>();
        run.lastState("a")
                .path("playerList")
                .forEach(item -> seen.add(Json.arr(item.path("id"), item.path("src"), item.path("hasVideo"))));
        unlessSame("those who stayed, in the order they came", expected, seen);
        for (JsonNode event : run.events("a")) {
            List<JsonNode> users = new ArrayList<>();
            Moment.data(event).path("userList").forEach(user -> users.add(user.path("userID")));
            unlessSame("the users, in the order they came", room.users(), users);
        }
    }
}
