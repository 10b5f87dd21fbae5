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
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import io.liverig.conformance.trace.PlayerKeys;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** C01 to C05, C08 to C10 and C19 to C22: items of the player list, and what a page sets on them. */
final class PlayersChapter extends Chapter {
    private static final List<String> OF_THE_STREAM =
            List.of("src", "userID", "streamType", "streamID", "id", "hasVideo", "hasAudio");

    PlayersChapter() {
        over(c -> c.chance(75) ? Stories.withCalls(c, PlayersChapter::set) : invented(c), Seen.NON_EMPTY);
        holds("C01", run -> run.eachMoment(PlayersChapter::setsThatItemOnly));
        over(c -> Stories.withCalls(c, PlayersChapter::set), Seen.NON_EMPTY);
        holds("C04", PlayersChapter::returnsTheList);
        holds("C08", run -> keepsWhatIsSet(run, "main"));
        over(
                c -> Stories.withCalls(c, PlayersChapter::read, PlayersChapter::set),
                Seen.all(
                        Seen.callsEach(
                                20,
                                List.of(
                                        "setPlayerAttributes",
                                        "switchStreamType",
                                        "getPlayerInstance",
                                        "getPlayerList")),
                        Seen.NON_EMPTY));
        holds("C05", PlayersChapter::callsAreSilent);
        over(PlayersChapter::comesBack, Seen.REENTRIES);
        holds("C10", PlayersChapter::comesBackFresh);
        over(
                c -> Stories.withCalls(
                        c, (choices, steps, id) -> set(choices, steps, choices.pick("x_main", "u9_aux", ""))),
                Seen.NON_EMPTY);
        holds("C02", run -> run.eachMoment(PlayersChapter::unknownChangesNothing));
        over(c -> Stories.withCalls(c, PlayersChapter::setOddId), Seen.NON_EMPTY);
        holds("C03", DriverRun::nothingThrows);
        over(PlayersChapter::screenShares, Seen.AUX);
        holds("C09", run -> keepsWhatIsSet(run, "aux"));
        over(c -> Stories.withCalls(c, PlayersChapter::setUndefined), Seen.NON_EMPTY);
        holds("C19", run -> run.eachMoment(m -> m.list().forEach(item -> PlayerKeys.areIn(item, true))));
        over(Stories::any, Seen.NON_EMPTY);
        holds("C20", run -> run.eachMoment(m -> m.list().forEach(item -> PlayerKeys.areIn(item, false))));
        over(c -> addressed(c, "abcXYZ019_-"), Seen.NON_EMPTY);
        holds("C21", run -> run.eachMoment(PlayersChapter::setsThatItemOnly));
        over(c -> addressed(c, "amxin_"), Seen.NON_EMPTY);
        holds("C22", run -> run.eachMoment(PlayersChapter::idsTellStreamsApart));
    }

    static void set(Choices c, Steps steps, String id) {
        steps.call(
                "setPlayerAttributes",
                id,
                c.pick(
                        Json.obj("muteAudio", "mine"),
                        Json.obj("muteVideo", "mine", "objectFit", "mine"),
                        Json.obj("minCache", 3, "orientation", "horizontal"),
                        Json.obj("more", Json.obj("a", 1))));
    }

    private static void setUndefined(Choices c, Steps steps, String id) {
        steps.call("setPlayerAttributes", id, Json.obj(c.pick("src", "minCache", "muteAudio"), Json.UNDEFINED));
    }

    /** Sets attributes more than once on a stream that no message has announced. */
    private static List<ObjectNode> invented(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        steps.call("enterRoom", Json.with(Steps.params(), "enableinfiniteanchor", 1));
        String id = c.pick("u9_main", "u9_aux", "a_b_main");
        set(c, steps, id);
        set(c, steps, id);
        set(c, steps, id);
        return steps.done();
    }

    private static void setOddId(Choices c, Steps steps, String id) {
        Object odd = c.pick(
                Json.obj("muteAudio", true),
                Json.arr(),
                Json.of(5),
                Json.of(null),
                Json.UNDEFINED,
                Json.special("symbol"),
                Json.of(true),
                Json.special("function"));
        steps.call("setPlayerAttributes", odd, Json.obj("muteAudio", true));
    }

    private static void setsThatItemOnly(Moment m) {
        String id = m.arg(0).asText();
        boolean isKnown = m.past().streamIds().contains(id) || Moment.hasItem(m.listBefore(), id);
        if (m.method().equals("setPlayerAttributes") && isKnown) {
            m.run().returned(m.at());
            List<JsonNode> expected = new ArrayList<>();
            m.listBefore().forEach(item -> {
                ObjectNode copy = item.deepCopy();
                expected.add(item.path("id").asText().equals(id) ? copy.setAll((ObjectNode) m.arg(1)) : copy);
            });
            unlessSame("the list after setPlayerAttributes(" + id + ")", expected, m.list());
            unless(byId(m.list()).containsKey(id), "the stream is in the list", m.list());
        }
    }

    private static void unknownChangesNothing(Moment m) {
        if (m.method().equals("setPlayerAttributes")) {
            unlessSame("the list", m.listBefore(), m.list());
            unlessSame("the result", m.list(), m.run().returned(m.at()));
        }
    }

    private static void returnsTheList(DriverRun run) {
        run.eachMoment(m -> {
            if (m.method().equals("setPlayerAttributes")) {
                unlessSame("the result", m.list(), run.returned(m.at()));
            }
        });
    }

    private static void read(Choices c, Steps steps, String id) {
        String method = c.pick("switchStreamType", "getPlayerInstance", "getPlayerList");
        steps.call(method, method.equals("getPlayerList") ? new Object[0] : new Object[] {id});
    }

    /** A stream on which the page has set something goes, and comes again. */
    private static List<ObjectNode> comesBack(Choices c) {
        Steps steps = Steps.none().then(Stories.any(c));
        String user = c.pick(Stories.ORDINARY);
        String type = c.pick("main", "aux");
        steps.join(user).video(user, type, true);
        set(c, steps, user + "_" + type);
        steps = c.chance(50)
                ? steps.leave(user).join(user)
                : steps.video(user, type, false).audio(user, false);
        return steps.video(user, type, true).done();
    }

    private static void callsAreSilent(DriverRun run) {
        for (String method : List.of("setPlayerAttributes", "switchStreamType", "getPlayerList", "getPlayerInstance")) {
            for (int at : run.calls(method)) {
                run.isSilent("events of " + method, run.events(at));
            }
        }
    }

    private static void keepsWhatIsSet(DriverRun run, String type) {
        Map<String, Map<String, JsonNode>> set = new HashMap<>();
        run.eachMoment(m -> {
            String id = m.arg(0).asText();
            if (m.method().equals("setPlayerAttributes") && m.past().streamIds().contains(id) && id.endsWith(type)) {
                m.arg(1)
                        .properties()
                        .forEach(field -> set.computeIfAbsent(id, unused -> new HashMap<>())
                                .put(field.getKey(), field.getValue()));
            }
            set.keySet().retainAll(m.room().streamIds());
            Map<String, JsonNode> items = byId(m.list());
            boolean oneEntry = Message.of(m.step())
                    .map(message -> message.entries().size() == 1)
                    .orElse(true);
            if (!oneEntry) {
                set.clear();
            }
            set.forEach((stream, values) -> values.forEach((name, value) -> unlessSame(
                    name + " of " + stream + " after step " + m.at(),
                    value,
                    items.getOrDefault(stream, Json.obj()).path(name))));
        });
    }

    private static void comesBackFresh(DriverRun run) {
        Map<String, JsonNode> fresh = new HashMap<>();
        run.eachMoment(m -> {
            Map<String, JsonNode> before = byId(m.listBefore());
            m.list().forEach(item -> {
                if (!before.containsKey(item.path("id").asText())) {
                    ObjectNode bare = item.deepCopy();
                    bare.remove(OF_THE_STREAM);
                    JsonNode first = fresh.putIfAbsent(item.path("streamType").asText(), bare);
                    Judgements.when(
                            first != null,
                            () -> unlessSame("a new item's attributes", first == null ? bare : first, bare));
                }
            });
        });
    }

    private static List<ObjectNode> screenShares(Choices c) {
        Steps steps = Steps.created().join("u1").video("u1", "aux", true);
        int turns = c.between(1, 4);
        for (int i = 0; i < turns; i++) {
            steps.call(
                    "setPlayerAttributes",
                    "u1_aux",
                    c.pick(Json.obj("muteAudio", true), Json.obj("objectFit", "fillCrop")));
            steps.video("u1", "aux", true, Steps.url("u1", "aux") + c.pick("", "&x=1"));
        }
        return steps.done();
    }

    private static List<ObjectNode> addressed(Choices c, String alphabet) {
        Steps steps = Steps.created();
        List<String> users = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            StringBuilder user = new StringBuilder();
            int length = c.between(1, 10);
            for (int k = 0; k < length; k++) {
                user.append(alphabet.charAt(c.below(alphabet.length())));
            }
            users.add(c.chance(15) ? c.pick("main", "u_main", "aux", "u_aux", "small", "u") : user.toString());
        }
        steps.join(users.toArray(new String[0]));
        users.forEach(user -> steps.video(user, "main", true).video(user, "aux", true));
        users.forEach(user -> {
            steps.call("setPlayerAttributes", user + "_main", Json.obj("minCache", 7));
            steps.call("setPlayerAttributes", user + "_aux", Json.obj("minCache", 8));
        });
        return steps.done();
    }

    private static void idsTellStreamsApart(Moment m) {
        int streams = m.room().streamIds().size();
        unlessSame("streams and ids", streams, byId(m.list()).size());
    }
}
