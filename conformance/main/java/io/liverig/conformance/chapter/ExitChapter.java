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
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;
import java.util.function.Consumer;

/** G: leaving a room, and entering one again. */
final class ExitChapter extends Chapter {
    private static final CoverageGoal LISTED = Seen.listedBefore("exitRoom", 50);
    private static final CoverageGoal TEXT_ROOM =
            Seen.given("a strRoomID is given", "enterRoom", 20, first -> first.has("strRoomID"));

    ExitChapter() {
        over(c -> stay(c).call("exitRoom").watchClosely().done(), LISTED, Seen.told("REMOTE_VIDEO_ADD", 50));
        holds("G01", run -> each(run, m -> Judgements.when(!m.listBefore().isEmpty(), () -> leavesOnce(m))));
        holds(
                "G02",
                run -> each(run, m -> {
                    for (String name : List.of("url", "userSig", "roomID", "strRoomID")) {
                        JsonNode value = run.returned(m.at()).path("pusher").path(name);
                        unless(!Json.isTruthy(value), "no " + name + " after the exit", value);
                        Judgements.noteIf(run.calls("enterRoom").stream()
                                .anyMatch(at -> Json.isTruthy(run.returned(at).path(name))));
                    }
                }));
        over(c -> stay(c).call("exitRoom").make("b", 1).call("createPusher").done(), LISTED);
        holds(
                "G03",
                run -> each(
                        run,
                        m -> Judgements.when(
                                !m.before()
                                        .path("pusher")
                                        .equals(run.lastState("b").path("pusher")),
                                () -> unlessSame(
                                        "the pusher",
                                        run.lastState("b").path("pusher"),
                                        run.returned(m.at()).path("pusher")))));
        over(c -> stay(c).call("exitRoom").call("exitRoom").done(), LISTED);
        holds("G04", ExitChapter::isIdempotent);
        over(ExitChapter::ghosts, LISTED, Seen.told("REMOTE_VIDEO_ADD", 50));
        holds("G05", ExitChapter::ghostsAreIgnored);
        over(ExitChapter::again, TEXT_ROOM);
        holds("G06", ExitChapter::sameAsTheFirst);
        over(
                c -> Steps.none()
                        .then(again(c))
                        .callAs("p", "getPusherInstance")
                        .callOn("p", "start")
                        .done(),
                TEXT_ROOM);
        holds("G07", ExitChapter::canStart);
        over(ExitChapter::createdAgain, LISTED, TEXT_ROOM);
        holds("G08", run -> Judgements.when(run.signs().isHeard() && run.signs().isListed(), () -> isLikeFresh(run)));
        over(c -> Steps.none().make("a").call("exitRoom").done(), Seen.calls("exitRoom", 100));
        holds("G09", DriverRun::nothingThrows);
        over(c -> stay(c).call("exitRoom").state(1018, "").join("u1").done(), LISTED);
        holds("G10", ExitChapter::stillHears);
        over(
                ExitChapter::allCodes,
                Seen.all(
                        Seen.reportsEach(10, List.of(1018, 1019, 1020, 0, 3001, -1301, 5000, 1022)),
                        Seen.listedBefore("exitRoom", 15)));
        holds("G11", ExitChapter::onlyExitLeaves);
    }

    /** Returns a stay in a room, with whatever happens there. */
    private static Steps stay(Choices c) {
        List<ObjectNode> story = Stories.any(c);
        Steps steps = Steps.none().then(story.subList(0, 3)).call("enterRoom", EnterParams.valid(c));
        return steps.then(story.subList(3, story.size()));
    }

    private static void each(DriverRun run, Consumer<Moment> check) {
        run.eachMoment(m -> {
            if (m.method().equals("exitRoom")) {
                run.returned(m.at());
                check.accept(m);
            }
        });
    }

    private static void leavesOnce(Moment m) {
        JsonNode result = m.run().returned(m.at());
        unless(result.path("pusher").isObject(), "the result has a pusher", result);
        // The document draws it as an object, and getPlayerList() gives an array.
        JsonNode playerList = result.path("playerList");
        unless(playerList.isContainerNode() && playerList.isEmpty(), "the result's playerList is empty", result);
        unlessSame("getPlayerList()", Json.arr(), m.list());
        List<JsonNode> codes =
                m.events().stream().map(event -> event.path("code")).toList();
        unlessSame("events", List.of("LOCAL_LEAVE"), codes);
        unlessSame("the list inside LOCAL_LEAVE", Json.arr(), m.events().get(0).path("list"));
    }

    private static void isIdempotent(DriverRun run) {
        List<Integer> exits = run.calls("exitRoom");
        for (int at : exits.subList(Math.min(1, exits.size()), exits.size())) {
            Judgements.when(
                    run.signs().isListed(),
                    () -> unlessSame("the result of each exit", run.returned(exits.get(0)), run.returned(at)));
        }
    }

    private static List<ObjectNode> ghosts(Choices c) {
        Steps steps = stay(c).call("exitRoom");
        for (String user : Stories.ORDINARY) {
            steps.video(user, "main", c.chance(70)).audio(user, true).leave(user);
        }
        String user = c.pick(Stories.ORDINARY);
        return steps.join(user).video(user, "main", true).done();
    }

    private static void ghostsAreIgnored(DriverRun run) {
        boolean left = false;
        for (Moment m : run.moments("a")) {
            boolean isGhost = m.past().users().isEmpty() && m.room().users().isEmpty();
            if (left && !m.method().equals("exitRoom")) {
                JsonNode told = RemoteEventsChapter.expected(m.told());
                Judgements.when(!isGhost, () -> unlessSame("events after the exit", told, Moment.outline(m.events())));
                unlessSame(
                        "the list after the exit",
                        m.room().streamIds(),
                        Moment.byId(m.list()).keySet());
            }
            left = left || m.method().equals("exitRoom");
        }
    }

    private static List<ObjectNode> again(Choices c) {
        ObjectNode params = EnterParams.valid(c);
        return Steps.created()
                .call("enterRoom", params)
                .call("exitRoom")
                .call("enterRoom", params)
                .done();
    }

    private static void sameAsTheFirst(DriverRun run) {
        List<Integer> entries = run.calls("enterRoom");
        if (entries.size() == 2) {
            unlessSame("the attributes", run.returned(entries.get(0)), run.returned(entries.get(1)));
        }
    }

    private static void canStart(DriverRun run) {
        int start = run.calls("start").get(0);
        run.returned(start);
        unlessSame("native calls of start", 1, run.rows(start, "native").size());
    }

    private static List<ObjectNode> createdAgain(Choices c) {
        Steps steps = stay(c).call("exitRoom").call("createPusher");
        ObjectNode params = EnterParams.valid(c);
        steps.group(1).call("enterRoom", params).join("n1").video("n1", "main", true);
        steps.group(-1).make("b", 1).call("createPusher");
        return steps.group(1)
                .call("enterRoom", params)
                .join("n1")
                .video("n1", "main", true)
                .done();
    }

    private static void isLikeFresh(DriverRun run) {
        List<Moment> fresh = run.moments("b");
        List<Moment> used = run.moments("a");
        for (int i = 1; i < fresh.size(); i++) {
            Moment mine = used.get(used.size() - fresh.size() + i);
            unlessSame("the list", fresh.get(i).list(), mine.list());
            unlessSame(
                    "the pusher",
                    fresh.get(i).after().path("pusher"),
                    mine.after().path("pusher"));
            unlessSame("events", payloads(fresh.get(i)), payloads(mine));
        }
    }

    private static List<JsonNode> payloads(Moment moment) {
        return moment.events().stream().map(event -> event.path("event")).toList();
    }

    private static void stillHears(DriverRun run) {
        boolean left = false;
        for (Moment m : run.moments("a")) {
            left = left || m.method().equals("exitRoom");
            int code = m.arg(0).path("detail").path("code").asInt();
            if (left && (code == 1018 || code == 1031)) {
                unlessSame("events of " + code, 1, m.events().size());
            }
        }
    }

    private static List<ObjectNode> allCodes(Choices c) {
        Steps steps = stay(c);
        for (int i = 0; i < 8; i++) {
            int code = c.pick(1018, 1019, 1019, 1020, 0, 3001, -1301, 5000, 1022, c.between(1000, 1100));
            steps.state(code, c.pick("", "reason[0]", "reason[1]", "left"));
        }
        return c.chance(50) ? steps.call("exitRoom").done() : steps.done();
    }

    private static void onlyExitLeaves(DriverRun run) {
        run.eachMoment(m -> {
            long leaves = m.events().stream()
                    .filter(event -> event.path("code").asText().equals("LOCAL_LEAVE"))
                    .count();
            unlessSame("LOCAL_LEAVE in " + m.method(), m.method().equals("exitRoom") ? 1 : 0, (int) leaves);
        });
    }
}
