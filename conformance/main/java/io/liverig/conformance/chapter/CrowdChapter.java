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
import java.util.ArrayList;
import java.util.List;

/** A11 and A19: an id that is empty, and rooms in which very many come and go. */
final class CrowdChapter extends Chapter {
    private static final List<String> WITH_EMPTY = List.of("", "u1", "u2");
    private static final int BATCH = 30;
    private static final int THOUSAND = 1000;

    CrowdChapter() {
        over(CrowdChapter::leavesOthers, Seen.NON_EMPTY, Seen.LEAVES);
        holds("A11", run -> run.eachMessage(StreamsChapter::leavingTouchesNobodyElse));
        over(
                CrowdChapter::comingAndGoing,
                Seen.NON_EMPTY,
                new CoverageGoal("more than a thousand come over a life", 5, steps -> comers(steps) > THOUSAND));
        holds("A19", CrowdChapter::whoStaysIsListed);
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

    /** Users come by the dozen, with pictures, and most of them go; nobody listens, so that it stays cheap. */
    private static List<ObjectNode> comingAndGoing(Choices c) {
        int total = c.chance(85) ? c.between(33, 70) : c.between(1030, 1100);
        Steps steps = Steps.none().add(Json.obj("op", "new", "as", "a")).callOn("a", "createPusher");
        List<String> here = new ArrayList<>();
        for (int i = 0; i < total; i += BATCH) {
            List<String> coming = new ArrayList<>();
            for (int k = i; k < Math.min(total, i + BATCH); k++) {
                coming.add("guest" + k);
            }
            report(steps, 1031, coming);
            report(steps, 1033, coming);
            here.addAll(coming);
            List<String> going = new ArrayList<>();
            while (here.size() > c.between(2, 40)) {
                going.add(here.remove(c.below(here.size())));
            }
            report(steps, 1032, going);
        }
        return steps.look().done();
    }

    private static void report(Steps steps, int code, List<String> users) {
        JsonNode entries = Json.of(users.stream()
                .map(user -> code == 1033
                        ? Json.obj(
                                "userid",
                                user,
                                "streamtype",
                                "main",
                                "hasvideo",
                                true,
                                "playurl",
                                Steps.url(user, "main"))
                        : Json.obj("userid", user))
                .toList());
        JsonNode message = Json.obj("$", "json", "value", Json.obj("userlist", entries));
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
    }
}
