package io.liverig.conformance.chapter.sentence;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;
import static io.liverig.conformance.trace.Moment.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.EnterParams;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;
import java.util.Locale;

/** R: what the document leaves out, and pages that were written for the published package count on. */
public final class ObservedChapter extends Chapter {
    /** Fills the chapter. */
    public ObservedChapter() {
        over(
                ObservedChapter::named,
                Seen.calls("enterRoom", 100),
                Seen.given("a ticket", "enterRoom", 40, first -> first.has("privateMapKey")));
        holds("R015", ObservedChapter::addressHasAll);
        over(
                c -> Steps.created()
                        .join("u1")
                        .video("u1", "aux", true)
                        .video("u1", "aux", c.chance(70), Steps.url("u1", "aux") + "&x=1")
                        .done(),
                Seen.AUX);
        holds("R110", ObservedChapter::screenIsShownWhole);
        over(ObservedChapter::switchedAndMoved, Seen.NON_EMPTY, Seen.calls("switchStreamType", 100));
        holds("R135", ObservedChapter::staysSmall);
    }

    /** Parameters that the document does not name and pages of the published package give. */
    private static List<ObjectNode> named(Choices c) {
        ObjectNode params = EnterParams.valid(c);
        for (String name : List.of("streamID", "privateMapKey", "userDefineRecordID", "pureAudioMode")) {
            if (c.chance(70)) {
                params.put(name, EnterParams.text(c, EnterParams.PLAIN, 12));
            }
        }
        params.put("recvMode", c.between(1, 4)).put("encsmall", c.below(2));
        return Steps.created().call("enterRoom", params).done();
    }

    private static void addressHasAll(DriverRun run) {
        for (int at : run.calls("enterRoom")) {
            JsonNode params = run.steps().get(at).path("args").path(0);
            String url = run.returned(at).path("url").asText() + "&";
            for (String name : List.of(
                    "streamID", "privateMapKey", "userDefineRecordID", "pureAudioMode", "recvMode", "encsmall")) {
                String pair = "&" + name.toLowerCase(Locale.ROOT) + "="
                        + params.path(name).asText() + "&";
                unless(url.contains(pair), "the url has " + pair, url);
            }
        }
    }

    private static void screenIsShownWhole(DriverRun run) {
        for (JsonNode event : run.events("a")) {
            JsonNode player = data(event).path("player");
            if (event.path("code").asText().equals("REMOTE_VIDEO_ADD")) {
                unlessSame("objectFit of a shared screen", "contain", player.path("objectFit"));
                unlessSame("muteAudio of a shared screen", false, player.path("muteAudio"));
                unlessSame("minCache of a shared screen", 1, player.path("minCache"));
                unlessSame("orientation of a shared screen", "vertical", player.path("orientation"));
            }
        }
    }

    private static List<ObjectNode> switchedAndMoved(Choices c) {
        String user = c.pick("u1", "main", "a_b");
        Steps steps = Steps.created()
                .join(user)
                .video(user, "main", true)
                .call("switchStreamType", user + "_main")
                .staged();
        String moved = Steps.url(user, "main") + "&x=" + c.below(9);
        return c.chance(50)
                ? steps.audio(user, true, moved).done()
                : steps.video(user, "main", true, moved).done();
    }

    private static void staysSmall(DriverRun run) {
        run.eachMessage(m -> {
            boolean isSwitched = run.calls("switchStreamType").stream().anyMatch(at -> at < m.at());
            if (isSwitched && m.list().size() == 1) {
                String address = m.message().entries().get(0).path("playurl").asText();
                unlessSame(
                        "src of the small variant at the new address",
                        address.replaceFirst("([?&]streamtype=)main", "$1small"),
                        m.list().get(0).path("src"));
            }
        });
    }
}
