package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.byId;
import static io.liverig.conformance.trace.Moment.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Defaults;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** N: defaults, repeats, and what an implementation must never do. */
final class DefaultsChapter extends Chapter {
    DefaultsChapter() {
        over(Stories::any, Seen.everyEvent());
        holds(
                "N01",
                run -> run.eachMessage(m -> {
                    boolean known = m.message().code() == 1031
                            && m.past().users().equals(m.room().users());
                    if (known) {
                        unlessSame("the list", m.listBefore(), m.list());
                    }
                }));
        holds("N03", run -> run.eachMessage(DefaultsChapter::otherStreamStays));
        holds(
                "N04",
                run -> run.events("a").forEach(event -> {
                    if (event.path("code").asText().equals("REMOTE_USER_LEAVE")) {
                        JsonNode list = data(event).path("playerList");
                        String user = data(event).path("userID").asText();
                        Judgements.when(run.signs().isListed(), () -> {
                            unless(list.isArray(), "there is a list", data(event));
                            unlessSame(
                                    "items of who left",
                                    list.size(),
                                    Moment.without(list, user).size());
                        });
                    }
                }));
        over(
                c -> c.chance(60) ? Stories.any(c) : MalformedChapter.oddFlags(c),
                Seen.NON_EMPTY,
                Seen.REPEATS,
                Seen.told("REMOTE_AUDIO_REMOVE", 20),
                Seen.told("REMOTE_VIDEO_REMOVE", 20));
        holds(
                "N05",
                run -> run.eachMessage(m -> {
                    if (m.message().code() >= 1033) {
                        unlessSame("events", RemoteEventsChapter.expected(m.told()), Moment.outline(m.events()));
                    }
                }));
        over(DefaultsChapter::rejoins, Seen.REENTRIES);
        holds("N02", DefaultsChapter::startsBare);
        over(
                c -> Steps.created()
                        .join("u1")
                        .video("u1", "main", true, Steps.url("u1", "main") + c.pick("", "&x=1"))
                        .staged()
                        .done(),
                Seen.NON_EMPTY);
        holds(
                "N07",
                run -> hasAll(
                        Defaults.PLAYER, run.lastState("a").path("playerList").path(0)));
        holds(
                "N08",
                run -> hasAll(
                        Json.obj("muteAudio", true, "muteVideo", true),
                        run.lastState("a").path("playerList").path(0)));
        over(c -> Steps.created().done(), Seen.calls("createPusher", 100));
        holds("N09", run -> hasAll(Defaults.PUSHER, run.lastState("a").path("pusher")));
        over(
                DefaultsChapter::everything,
                Seen.all(
                        Seen.callsEach(
                                100, List.of("enterRoom", "setPlayerAttributes", "setPusherAttributes", "start")),
                        Seen.NON_EMPTY));
        holds("N10", run -> {
            unlessSame("requests", 0, requests(run));
            Judgements.noteIf(hasSigned(run));
        });
        holds("N11", run -> {
            unlessSame("requests with the signature", 0, (int) run.rows("wx").stream()
                    .filter(row -> row.toString().contains("TheSecretSignature"))
                    .count());
            Judgements.noteIf(hasSigned(run));
        });
        over(
                DefaultsChapter::withoutPusher,
                Seen.callsEach(20, List.of("enterRoom", "setPusherAttributes", "exitRoom", "getPusherAttributes")));
        holds("N12", DriverRun::nothingThrows);
        over(
                DefaultsChapter::cyclic,
                Seen.told("REMOTE_VIDEO_ADD", 90),
                Seen.calls("setPusherAttributes", 25),
                Seen.calls("setPlayerAttributes", 25));
        holds("N13", DriverRun::nothingThrows);
    }

    private static void otherStreamStays(Moment m) {
        if (m.message().code() < 1033 || m.message().entries().size() > 1) {
            return;
        }
        JsonNode entry = m.message().entries().get(0);
        String user = entry.path("userid").asText();
        String type =
                m.message().code() == 1034 ? "main" : entry.path("streamtype").asText();
        String other = user + (type.equals("main") ? "_aux" : "_main");
        unlessSame(other, byId(m.listBefore()).get(other), byId(m.list()).get(other));
    }

    private static List<ObjectNode> rejoins(Choices c) {
        Steps steps = Steps.none().then(Stories.any(c));
        String user = c.pick(Stories.ORDINARY);
        steps.join(user).video(user, c.pick("main", "aux"), true).audio(user, c.chance(50));
        return steps.leave(user).join(user).done();
    }

    private static void startsBare(DriverRun run) {
        run.eachMessage(m -> {
            Message message = m.message();
            String user = message.entries().get(0).path("userid").asText();
            boolean isNew = message.code() == 1031
                    && message.entries().size() == 1
                    && !m.past().users().contains(user);
            if (isNew) {
                Judgements.when(wasShown(run, user, m.at()), () -> isBare(m, user));
            }
        });
    }

    private static boolean wasShown(DriverRun run, String user, int before) {
        return run.moments("a").stream()
                .anyMatch(m -> m.at() < before
                        && Moment.without(m.list(), user).size() < m.list().size());
    }

    private static void isBare(Moment m, String user) {
        unlessSame(
                "items of who joins",
                m.list().size(),
                Moment.without(m.list(), user).size());
        m.events()
                .forEach(event -> data(event).path("userList").forEach(entry -> {
                    if (entry.path("userID").asText().equals(user)) {
                        unlessSame("the entry of who joins", Json.obj("userID", user), entry);
                    }
                }));
    }

    private static void hasAll(ObjectNode expected, JsonNode seen) {
        expected.properties()
                .forEach(field ->
                        unlessSame("default of " + field.getKey(), field.getValue(), seen.path(field.getKey())));
    }

    private static List<ObjectNode> everything(Choices c) {
        List<ObjectNode> story = Stories.any(c);
        Steps steps = Steps.none().then(story.subList(0, 3));
        steps.call("enterRoom", Json.with(Steps.params(), "userSig", "TheSecretSignature"));
        steps.then(story.subList(3, story.size())).state(1018, "");
        String id = Stories.someId(c, steps.done());
        steps.call("setPlayerAttributes", id, Json.obj("muteAudio", false))
                .call("setPusherAttributes", Json.obj("enableMic", true));
        return steps.callAs("p", "getPusherInstance").callOn("p", "start").done();
    }

    /** Returns whether the room was entered with the signature, and events told of it. */
    private static boolean hasSigned(DriverRun run) {
        return run.signs().isHeard()
                && run.calls("enterRoom").stream()
                        .anyMatch(at -> run.returned(at).path("url").asText().contains("TheSecretSignature"));
    }

    private static int requests(DriverRun run) {
        return (int) run.rows("wx").stream()
                .filter(row -> row.path("method").asText().equals("request"))
                .count();
    }

    private static List<ObjectNode> withoutPusher(Choices c) {
        Steps steps = Steps.none().make("a");
        int calls = c.between(1, 3);
        for (int i = 0; i < calls; i++) {
            String method = c.pick("enterRoom", "setPusherAttributes", "exitRoom", "getPusherAttributes");
            steps.call(method, method.equals("enterRoom") ? Steps.params() : Json.obj("enableMic", true));
        }
        return steps.done();
    }

    private static List<ObjectNode> cyclic(Choices c) {
        ObjectNode config = Json.obj("own", Json.special("cyclic"));
        Steps steps = Steps.created().join("u1").video("u1", "main", true);
        return c.chance(50)
                ? steps.call("setPusherAttributes", config).done()
                : steps.call("setPlayerAttributes", "u1_main", config).done();
    }
}
