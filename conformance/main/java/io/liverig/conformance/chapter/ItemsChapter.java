package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A18, C06, C07 and C18: the address of items, and what a page can not do to the items of the player list. */
final class ItemsChapter extends Chapter {
    ItemsChapter() {
        over(Stories::any, Seen.NON_EMPTY);
        holds("A18", ItemsChapter::srcIsTheOnlyOne);
        over(c -> meddledList(c, "0", "src"), Seen.NON_EMPTY);
        holds("C06", ItemsChapter::listIsThePagesOwn);
        over(c -> meddledList(c, "0", "netStatus", "hacked"), Seen.NON_EMPTY);
        holds("C07", ItemsChapter::listIsThePagesOwn);
        over(
                ItemsChapter::changedIdentity,
                Seen.told("REMOTE_VIDEO_ADD", 50),
                Seen.listedBefore("setPlayerAttributes", 50));
        holds("C18", ItemsChapter::identityStays);
    }

    /** Judges streams of which one address was reported ever; others are the business of A15. */
    private static void srcIsTheOnlyOne(DriverRun run) {
        Map<String, Set<String>> addresses = new HashMap<>();
        run.eachMessage(m -> {
            m.message().entries().forEach(entry -> {
                String type = m.message().code() == 1034
                        ? "main"
                        : entry.path("streamtype").asText();
                addresses
                        .computeIfAbsent(entry.path("userid").asText() + "_" + type, unused -> new HashSet<>())
                        .add(entry.path("playurl").asText());
            });
            Map<String, JsonNode> items = Moment.byId(m.list());
            m.room().streams().forEach(stream -> {
                JsonNode item = items.get(stream.id());
                boolean isOne = addresses.getOrDefault(stream.id(), Set.of()).size() == 1;
                if (item != null && isOne) {
                    unlessSame("src of " + stream.id(), stream.url(), item.path("src"));
                }
            });
        });
    }

    private static List<ObjectNode> meddledList(Choices c, String... path) {
        Steps steps = Steps.none().then(Stories.any(c));
        List<String> ids = RoomModel.after(steps.done(), "a").streamIds();
        if (ids.isEmpty()) {
            return steps.done();
        }
        steps.call("setPlayerAttributes", ids.get(0), SomeAttributes.deep(c));
        steps.callAs("list", "getPlayerList").look();
        if (path.length > 2) {
            steps.set("list", "hacked", "0", "deep", "a", "b").set("list", "hacked", "0", "deep", "list", "0", "x");
        }
        steps.set("list", "hacked", path).look().callAs("again", "getPlayerList");
        if (path.length == 2) {
            steps.set("again", "hacked", "0").look();
        }
        return steps.done();
    }

    private static void listIsThePagesOwn(DriverRun run) {
        Judgements.when(
                !run.calls("getPlayerList").isEmpty() && run.signs().isMeddledWith(),
                () -> run.eachMoment(m ->
                        unless(!m.list().toString().contains("hacked"), "the list shows no foreign hand", m.list())));
        List<Integer> calls = run.calls("getPlayerList");
        for (int i = 1; i < calls.size(); i++) {
            unless(
                    run.returnedId(calls.get(i)) != run.returnedId(calls.get(0)),
                    "each call gives a list of its own",
                    "");
        }
    }

    private static List<ObjectNode> changedIdentity(Choices c) {
        List<ObjectNode> story = Stories.any(c);
        String id = Stories.someId(c, story);
        Steps steps = Steps.none().then(story);
        steps.call(
                "setPlayerAttributes",
                id,
                c.pick(
                        Json.obj("id", "x"),
                        Json.obj("userID", "y"),
                        Json.obj("streamID", "z", "streamType", "q"),
                        Json.obj("hasVideo", false, "hasAudio", false),
                        Json.obj("hasVideo", true, "hasAudio", true),
                        Json.obj("id", "x", "userID", "y", "streamType", "aux")));
        return steps.leave(id.substring(0, id.lastIndexOf('_'))).done();
    }

    private static void identityStays(DriverRun run) {
        run.eachMoment(m -> {
            boolean isSet = run.calls("setPlayerAttributes").stream().anyMatch(at -> at <= m.at());
            Judgements.when(isSet, () -> m.list().forEach(StreamsChapter::hasOneIdentity));
            if (m.method().equals("setPlayerAttributes")) {
                StreamsChapter.holdsTheModelsStreams(m);
            }
            List<String> known = m.room().streamIds();
            List<String> seen = Moment.ids(m.list());
            if (m.method().equals("pusherEventHandler") && m.message().code() == 1032) {
                seen.removeAll(known);
                seen.removeIf(id -> m.room().users().stream().anyMatch(user -> id.startsWith(user + "_")));
                unlessSame("items of users who left", List.of(), seen);
            }
        });
    }
}
