package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;
import static io.liverig.conformance.trace.Moment.ids;

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
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import io.liverig.conformance.trace.WellFormed;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A: which streams the player list holds. */
final class StreamsChapter extends Chapter {
    private static final List<String> STRANGERS = List.of("u1", "u2", "x1", "x2", "x3");

    StreamsChapter() {
        over(Stories::any, Seen.everyEvent());
        holds(
                "A01",
                run -> run.eachMoment(m -> unlessSame(
                        "ids are distinct",
                        new HashSet<>(ids(m.list())).size(),
                        m.list().size())));
        holds("A04", run -> run.eachMoment(m -> m.list().forEach(StreamsChapter::hasOneIdentity)));
        holds(
                "A05",
                run -> run.eachMoment(m -> m.list()
                        .forEach(item -> unless(
                                m.room().users().contains(item.path("userID").asText()),
                                "the item's user is in the room",
                                item))));
        holds("A06", run -> run.eachMessage(StreamsChapter::whoLeftHasNoItem));
        holds("A09", run -> run.eachMoment(StreamsChapter::keepsTheOrder));
        holds("A15", run -> run.eachMoment(StreamsChapter::srcIsTheLatest));
        holds("A17", run -> run.eachMessage(StreamsChapter::audioIsOfTheMainStream));
        holds("A10", run -> run.eachMessage(StreamsChapter::leavingTouchesNobodyElse));
        over(c -> c.chance(10) ? Stories.crowd(c) : Stories.any(c), Seen.everyEvent());
        holds("A02", run -> run.eachMessage(StreamsChapter::holdsTheModelsStreams));
        over(c -> Stories.wellFormed(c, "main", "aux").done(), Seen.NON_EMPTY, Seen.AUX, Seen.REENTRIES);
        holds("A03", run -> WellFormed.ifWellFormed(run, () -> run.eachMessage(StreamsChapter::holdsTheModelsStreams)));
        over(c -> Stories.any(c, STRANGERS), stranger("1033 or 1034", 60, 1033, 1034), Seen.NON_EMPTY);
        holds("A07", run -> run.eachMessage(m -> strangersAreIgnored(m, 1033, 1034)));
        over(c -> Stories.any(c, STRANGERS), stranger("1032", 15, 1032, 1032), Seen.NON_EMPTY);
        holds("A08", run -> run.eachMessage(m -> strangersAreIgnored(m, 1032, 1032)));
        over(StreamsChapter::twoInterleavings, Seen.NON_EMPTY, Seen.AUX);
        holds(
                "A12",
                run -> unlessSame("both interleavings give the same items", lastItems(run, "a"), lastItems(run, "b")));
        over(StreamsChapter::batchesAndSingles, Seen.LEAVES);
        holds("A13", StreamsChapter::batchEqualsSingles);
        over(StreamsChapter::bothOrders, Seen.NON_EMPTY);
        holds("A14", run -> unlessSame("both orders give the same item", lastItems(run, "a"), lastItems(run, "b")));
        over(StreamsChapter::aGuest, Seen.NON_EMPTY);
        holds("A16", StreamsChapter::aGuestLeavesNoTrace);
    }

    private static CoverageGoal stranger(String name, int percent, int first, int last) {
        return new CoverageGoal("a stranger's " + name, percent, steps -> {
            RoomModel room = new RoomModel();
            return steps.stream()
                    .anyMatch(step -> room.take(step, "a").isEmpty() && codeOf(step) >= first && codeOf(step) <= last);
        });
    }

    private static int codeOf(JsonNode step) {
        return step.path("args").path(0).path("detail").path("code").asInt();
    }

    static void holdsTheModelsStreams(Moment m) {
        Map<String, List<Boolean>> expected = new TreeMap<>();
        m.room().streams().forEach(stream -> expected.put(stream.id(), List.of(stream.video(), stream.audio())));
        Map<String, JsonNode> seen = new TreeMap<>();
        m.list()
                .forEach(item ->
                        seen.put(item.path("id").asText(), Json.arr(item.path("hasVideo"), item.path("hasAudio"))));
        unlessSame("streams after step " + m.at() + ", with [hasVideo, hasAudio]", expected, seen);
    }

    static void hasOneIdentity(JsonNode item) {
        String type = item.path("streamType").asText();
        unlessSame("id and streamID", item.path("id"), item.path("streamID"));
        unlessSame("id", item.path("userID").asText() + "_" + type, item.path("id"));
        unless(type.equals("main") || type.equals("aux"), "streamType is main or aux", item);
    }

    private static void whoLeftHasNoItem(Moment m) {
        if (m.message().code() == 1032) {
            for (JsonNode entry : m.message().entries()) {
                String user = entry.path("userid").asText();
                List<JsonNode> others = Moment.without(m.list(), user);
                unlessSame("items of " + user, m.list().size(), others.size());
                Judgements.noteIf(Moment.without(m.listBefore(), user).size()
                        < m.listBefore().size());
            }
        }
    }

    private static void strangersAreIgnored(Moment m, int first, int last) {
        int code = m.message().code();
        boolean strange = m.message().entries().stream()
                .noneMatch(
                        entry -> m.past().users().contains(entry.path("userid").asText()));
        if (strange && code >= first && code <= last) {
            m.run().isSilent("events about a stranger", m.events());
            Judgements.when(m.run().signs().isHeard(), () -> unlessSame("the list", m.listBefore(), m.list()));
        }
    }

    private static void keepsTheOrder(Moment m) {
        if (Message.of(m.step()).map(message -> message.entries().size()).orElse(0) != 1) {
            return;
        }
        List<String> kept = new ArrayList<>(ids(m.listBefore()));
        kept.retainAll(ids(m.list()));
        Judgements.when(
                kept.size() > 1 || kept.size() < m.list().size(),
                () -> unlessSame(
                        "those that stay keep their order, and new ones follow",
                        kept,
                        first(ids(m.list()), kept.size())));
    }

    private static List<String> first(List<String> ids, int count) {
        return ids.subList(0, Math.min(count, ids.size()));
    }

    private static void srcIsTheLatest(Moment m) {
        Map<String, JsonNode> items = byId(m.list());
        m.room().streams().forEach(stream -> {
            JsonNode item = items.get(stream.id());
            if (item != null) {
                unlessSame("src of " + stream.id() + " after step " + m.at(), stream.url(), item.path("src"));
            }
        });
    }

    private static void audioIsOfTheMainStream(Moment m) {
        if (m.message().code() != 1034 || m.message().entries().size() > 1) {
            return;
        }
        JsonNode entry = m.message().entries().get(0);
        String main = entry.path("userid").asText() + "_main";
        Map<String, JsonNode> expected = byId(m.listBefore());
        Map<String, JsonNode> seen = byId(m.list());
        expected.remove(main);
        JsonNode item = seen.remove(main);
        Judgements.when(entry.has("streamtype") && !m.events().isEmpty(), () -> {
            m.events().forEach(event -> unlessSame("the player", main, Moment.subject(event)));
            unlessSame("all other items", expected, seen);
            boolean isOn = !m.told().isEmpty() && Json.isTruthy(entry.path("hasaudio"));
            unless(!isOn || item != null, "the main stream is in the list", m.list());
        });
    }

    static void leavingTouchesNobodyElse(Moment m) {
        if (m.message().code() == 1032 && m.message().entries().size() == 1) {
            String user = m.message().entries().get(0).path("userid").asText();
            unlessSame("the others' items", Moment.without(m.listBefore(), user), Moment.without(m.list(), user));
        }
    }

    private static Map<String, JsonNode> lastItems(DriverRun run, String on) {
        return new TreeMap<>(byId(run.lastState(on).path("playerList")));
    }

    private static List<ObjectNode> twoInterleavings(Choices c) {
        List<List<ObjectNode>> stories = new ArrayList<>();
        for (String user : Stories.ORDINARY) {
            Steps steps = Steps.none().join(user);
            int turns = c.between(1, 5);
            for (int i = 0; i < turns; i++) {
                if (c.chance(60)) {
                    steps.video(user, c.pick("main", "aux"), c.chance(75));
                } else {
                    steps.audio(user, c.chance(75));
                }
            }
            stories.add(steps.done());
        }
        Steps both = Steps.none();
        shuffle(c, both.make("a"), "a", stories);
        shuffle(c, both.make("b", 1), "b", stories);
        return both.done();
    }

    private static void shuffle(Choices c, Steps into, String on, List<List<ObjectNode>> stories) {
        int[] next = new int[stories.size()];
        Set<Integer> open = new HashSet<>();
        for (int i = 0; i < next.length; i++) {
            open.add(i);
        }
        into.call("createPusher");
        while (!open.isEmpty()) {
            int story = c.pick(open.stream().sorted().collect(Collectors.toList()));
            int at = next[story]++;
            into.group(story * 100 + at)
                    .add(stories.get(story).get(at).deepCopy().put("on", on));
            if (next[story] == stories.get(story).size()) {
                open.remove(story);
            }
        }
        into.group(-1).look();
    }

    private static List<ObjectNode> batchesAndSingles(Choices c) {
        List<ObjectNode> start = Stories.any(c);
        Steps steps = Steps.none().make("a").call("createPusher").make("b", 1).call("createPusher");
        int group = 0;
        for (ObjectNode step : start) {
            if (step.path("method").asText().equals("pusherEventHandler")) {
                ObjectNode other = step.deepCopy().put("on", "b");
                steps.group(group++).add(step.put("on", "a")).add(other);
            }
        }
        for (int i = 0; i < 3; i++) {
            String[] users = {c.pick(Stories.ORDINARY), c.pick(Stories.ORDINARY), c.pick(Stories.ORDINARY)};
            boolean join = c.chance(50);
            steps.group(group++).on("a");
            steps = join ? steps.join(users) : steps.leave(users);
            for (String user : users) {
                steps.on("b");
                steps = join ? steps.join(user) : steps.leave(user);
            }
        }
        return steps.group(-1).done();
    }

    private static void batchEqualsSingles(DriverRun run) {
        Judgements.when(run.signs().isHeard() && run.signs().isListed(), () -> {
            unlessSame("events", payloads(run, "a"), payloads(run, "b"));
            unlessSame(
                    "items",
                    run.lastState("a").path("playerList"),
                    run.lastState("b").path("playerList"));
        });
    }

    private static List<JsonNode> payloads(DriverRun run, String on) {
        return run.events(on).stream().map(event -> event.path("event")).toList();
    }

    private static List<ObjectNode> bothOrders(Choices c) {
        String user = c.pick(c.chance(70) ? Stories.ORDINARY : Stories.UNUSUAL);
        String url = Steps.url(user, "main") + c.pick("", "&x=1");
        Steps steps = Steps.none().make("a").call("createPusher").make("b", 1).call("createPusher");
        steps.group(0).on("a").join(user).on("b").join(user);
        steps.group(1).on("a").audio(user, true, url).group(2).video(user, "main", true, url);
        return steps.on("b")
                .video(user, "main", true, url)
                .group(1)
                .audio(user, true, url)
                .done();
    }

    private static List<ObjectNode> aGuest(Choices c) {
        Steps steps = Steps.none().then(Stories.any(c)).join("guest");
        steps = c.chance(70) ? steps.video("guest", c.pick("main", "aux"), true) : steps;
        return steps.leave("guest").done();
    }

    private static void aGuestLeavesNoTrace(DriverRun run) {
        JsonNode before = Json.arr();
        boolean wasThere = false;
        for (Moment m : run.moments("a")) {
            boolean isThere = m.room().users().contains("guest");
            if (isThere && !wasThere) {
                before = m.listBefore();
            } else if (wasThere && !isThere) {
                JsonNode same = before;
                Judgements.when(
                        !m.listBefore().isEmpty(), () -> unlessSame("the list after the visit", same, m.list()));
                Judgements.noteIf(m.listBefore().size() > same.size());
            }
            wasThere = isThere;
        }
    }
}
