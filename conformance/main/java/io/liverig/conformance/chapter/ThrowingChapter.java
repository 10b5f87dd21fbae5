package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.List;

/** J04 to J06: listeners that throw. */
final class ThrowingChapter extends Chapter {
    ThrowingChapter() {
        over(c -> thrown(c, "LOCAL_JOIN").state(1018, "").done(), Seen.calls("on", 100), named("second", 10));
        holds(
                "J04",
                run -> unlessSame(
                        "calls of the next listener",
                        run.calls("pusherEventHandler").size(),
                        run.rows("heard").stream()
                                .filter(row -> row.path("by").asText().equals("next"))
                                .toList()
                                .size()));
        over(
                ThrowingChapter::thrownAnywhere,
                ListenersChapter.hears(
                        5, List.of("LOCAL_JOIN", "KICKED_OUT", "REMOTE_USER_JOIN", "ERROR", "LOCAL_LEAVE")));
        holds("J05", run -> Judgements.when(run.signs().isHeardBy("thrower"), run::nothingThrows));
        over(
                c -> thrownWhileLeaving(c),
                Seen.all(
                        ListenersChapter.hears(
                                30, List.of("REMOTE_VIDEO_REMOVE", "REMOTE_AUDIO_REMOVE", "REMOTE_USER_LEAVE")),
                        Seen.told("REMOTE_USER_LEAVE", 90)));
        holds(
                "J06",
                run -> run.eachMessage(m -> {
                    List<String> out = Moment.users(m.list());
                    out.removeAll(m.room().users());
                    unlessSame("users of the list who are out of the room", List.of(), out);
                    Judgements.noteIf(m.room().users().size() < m.past().users().size()
                            && Moment.hasItem(m.listBefore(), "u1_main")
                            && !run.rows(m.at(), "heard").isEmpty());
                }));
    }

    private static CoverageGoal named(String listener, int percent) {
        return Seen.step(
                listener + " listens", percent, step -> step.path("as").asText().equals(listener));
    }

    private static Steps thrown(Choices c, String code) {
        Steps steps = Steps.created().thrower("thrower").listener("next");
        if (c.chance(30)) {
            steps.thrower("second").hear(code, "second");
        }
        return steps.hear(code, "thrower").hear(code, "next");
    }

    private static List<ObjectNode> thrownAnywhere(Choices c) {
        String code = c.pick("LOCAL_JOIN", "KICKED_OUT", "REMOTE_USER_JOIN", "ERROR", "LOCAL_LEAVE");
        Steps steps = thrown(c, code);
        return switch (code) {
            case "LOCAL_JOIN" -> steps.state(1018, "").done();
            case "KICKED_OUT" -> steps.state(1019, "").done();
            case "ERROR" -> steps.state(-1301, "").done();
            case "LOCAL_LEAVE" -> steps.call("exitRoom").done();
            default -> steps.join("u1").done();
        };
    }

    private static List<ObjectNode> thrownWhileLeaving(Choices c) {
        Steps steps = Steps.created().thrower("thrower");
        for (String code : List.of("REMOTE_VIDEO_REMOVE", "REMOTE_AUDIO_REMOVE", "REMOTE_USER_LEAVE")) {
            if (c.chance(60)) {
                steps.hear(code, "thrower");
            }
        }
        List<ObjectNode> story = Stories.any(c);
        steps.then(story.subList(3, story.size()))
                .join("u1")
                .video("u1", "main", true)
                .audio("u1", true);
        return steps.leave("u1", c.pick("u2", "a_b")).done();
    }
}
