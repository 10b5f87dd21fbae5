package io.liverig.conformance.chapter.sentence;

import static io.liverig.conformance.trace.Broken.unless;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.SomeAttributes;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** R: whose an object is that a page hands in or is handed, at any depth. */
public final class OwnershipChapter extends Chapter {
    private static final String[][] WITHIN = {{"deep", "a", "b"}, {"deep", "list", "0", "x"}, {"deep", "a"}};

    private static final CoverageGoal BELOW = Seen.step(
            "something is changed two levels down",
            15,
            step -> paths(step).stream().anyMatch(path -> path.size() > 2));

    /** Fills the chapter. */
    public OwnershipChapter() {
        over(
                OwnershipChapter::givenToThePusher,
                Seen.all(
                        Seen.callsEach(15, List.of("setPusherAttributes", "enterRoom", "pusherNetStatusHandler")),
                        BELOW));
        holds("R050", run -> judgedIf(isTaken(run.lastState("a").path("pusher")), run));
        over(
                OwnershipChapter::gotFromThePusher,
                Seen.all(
                        Seen.callsEach(
                                10, List.of("setPusherAttributes", "enterRoom", "getPusherAttributes", "exitRoom")),
                        BELOW));
        holds(
                "R051",
                run -> judgedIf(
                        run.signs().isMeddledWith()
                                && !run.lastState("a").path("pusher").isEmpty(),
                        run));
        over(
                OwnershipChapter::givenToAPlayer,
                Seen.all(Seen.callsEach(25, List.of("setPlayerAttributes", "playerNetStatus")), BELOW, Seen.NON_EMPTY));
        holds("R053", run -> judgedIf(isTaken(run.lastState("a").path("playerList")), run));
        over(OwnershipChapter::gotFromAPlayer, BELOW, Seen.NON_EMPTY);
        holds("R054", run -> judgedIf(run.signs().isMeddledWith() && run.signs().isListed(), run));
        over(
                OwnershipChapter::heardOfThePusher,
                Seen.all(Seen.callsEach(40, List.of("pusherNetStatusHandler", "pusherAudioVolumeNotify")), BELOW));
        holds("R127", run -> judgedIf(!wasHanded(run).isMissingNode(), run));
    }

    private static List<JsonNode> paths(JsonNode step) {
        return step.findValues("path");
    }

    /** Returns whether what was given is there. */
    private static boolean isTaken(JsonNode state) {
        return state.findValue("deep") != null;
    }

    /** Returns data.pusher of the event into which the meddler wrote first. */
    private static JsonNode wasHanded(DriverRun run) {
        return run.rows("heard").stream()
                .map(row -> Moment.data(row).path("pusher"))
                .filter(pusher -> pusher.isObject() && !pusher.has("$"))
                .findFirst()
                .orElse(Json.MAPPER.missingNode());
    }

    private static void judgedIf(boolean couldHaveFailed, DriverRun run) {
        run.eachMoment(m -> {});
        Judgements.when(couldHaveFailed, () -> showsNoForeignHand(run));
    }

    private static void showsNoForeignHand(DriverRun run) {
        for (String kind : List.of("state", "event")) {
            for (JsonNode row : run.rows(kind)) {
                unless(!row.toString().contains("hacked"), "the " + kind + " shows no foreign hand", row);
            }
        }
    }

    private static void meddle(Choices c, Steps steps, String with, String... above) {
        String[] within = c.pick(WITHIN);
        String[] path = new String[above.length + within.length];
        System.arraycopy(above, 0, path, 0, above.length);
        System.arraycopy(within, 0, path, above.length, within.length);
        steps.set(with, "hacked", path);
    }

    private static List<ObjectNode> givenToThePusher(Choices c) {
        String method = c.pick("setPusherAttributes", "enterRoom", "pusherNetStatusHandler");
        ObjectNode given = SomeAttributes.deep(c);
        Steps steps = Steps.created().let("given", method.equals("enterRoom") ? given.setAll(Steps.params()) : given);
        steps = method.equals("pusherNetStatusHandler")
                ? steps.call(method, Json.obj("detail", Json.obj("info", Json.ref("given"))))
                : steps.call(method, Json.ref("given"));
        meddle(c, steps, "given");
        return steps.look().call("pusherAudioVolumeNotify", volume(c)).done();
    }

    private static ObjectNode volume(Choices c) {
        return Json.obj("detail", Json.obj("volume", c.below(101)));
    }

    private static List<ObjectNode> gotFromThePusher(Choices c) {
        Steps steps = Steps.created().call("setPusherAttributes", SomeAttributes.deep(c));
        String method = c.pick("setPusherAttributes", "enterRoom", "getPusherAttributes", "exitRoom");
        if (method.equals("exitRoom")) {
            return steps.callAs("got", method)
                    .set("got", "hacked", "pusher", "minBitrate")
                    .look()
                    .done();
        }
        steps = switch (method) {
            case "enterRoom" -> steps.callAs("got", method, Steps.params());
            case "getPusherAttributes" -> steps.callAs("got", method);
            default -> steps.callAs("got", method, Json.obj("enableMic", true));
        };
        meddle(c, steps, "got");
        return steps.set("got", "hacked", "minBitrate").look().done();
    }

    private static Steps playing() {
        return Steps.created().join("u1").video("u1", "main", true);
    }

    private static List<ObjectNode> givenToAPlayer(Choices c) {
        Steps steps = playing().let("given", SomeAttributes.deep(c));
        if (c.chance(50)) {
            steps.call("setPlayerAttributes", "u1_main", Json.ref("given"));
        } else {
            ObjectNode target = Json.obj("dataset", Json.obj("streamid", "u1_main"));
            ObjectNode detail = Json.obj("info", Json.ref("given"));
            steps.call("playerNetStatus", Json.obj("currentTarget", target, "detail", detail));
        }
        meddle(c, steps, "given");
        return steps.look().audio("u1", true).done();
    }

    private static List<ObjectNode> gotFromAPlayer(Choices c) {
        Steps steps = playing().callAs("got", "setPlayerAttributes", "u1_main", SomeAttributes.deep(c));
        meddle(c, steps, "got", "0");
        return steps.set("got", "hacked", "0", "netStatus", "q")
                .look()
                .audio("u1", true)
                .done();
    }

    private static List<ObjectNode> heardOfThePusher(Choices c) {
        ObjectNode data = Json.obj("$", "event", "path", Json.arr("data", "pusher"));
        ObjectNode hand =
                Json.obj("op", "set", "of", data, "path", Json.arr((Object[]) c.pick(WITHIN)), "value", "hacked");
        ObjectNode own = Json.obj("op", "set", "of", data, "path", Json.arr("minBitrate"), "value", "hacked");
        Steps steps = Steps.created().call("setPusherAttributes", SomeAttributes.deep(c));
        steps.listener("meddler", hand, own);
        steps.hear("LOCAL_NET_STATE_UPDATE", "meddler").hear("LOCAL_AUDIO_VOLUME_UPDATE", "meddler");
        ObjectNode info = Json.obj("detail", Json.obj("info", Json.obj("netQualityLevel", c.between(1, 6))));
        for (int i = 0; i < 3; i++) {
            steps = c.chance(50)
                    ? steps.call("pusherNetStatusHandler", info)
                    : steps.call("pusherAudioVolumeNotify", volume(c));
        }
        return steps.done();
    }
}
