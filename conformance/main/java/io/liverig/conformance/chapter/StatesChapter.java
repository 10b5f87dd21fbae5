package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import io.liverig.conformance.trace.Moment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** H01 to H06: state codes of live-pusher. */
final class StatesChapter extends Chapter {
    private static final List<Integer> ERRORS = List.of(-1301, -1302, -1303, -1304, -1307, -100018, -3301);
    private static final List<Integer> KNOWN = List.of(1018, 1019, 1031, 1032, 1033, 1034);
    private static final List<Integer> NEIGHBOURS = List.of(
            0, 1001, 1002, 1003, 1005, 1007, 1008, 1020, 1021, 1101, 2003, 2004, 3001, 5000, 5001, -1305, -1308);

    StatesChapter() {
        over(
                c -> reported(c, steps -> steps.state(1018, c.pick("", "entered", "x"))),
                Seen.NON_EMPTY,
                said("a message", 30, text -> !text.isEmpty()));
        holds("H01", run -> run.eachMoment(m -> tells(m, 1018, List.of("LOCAL_JOIN"))));
        over(
                c -> reported(
                        c,
                        steps -> steps.state(
                                1019,
                                c.pick(
                                        "reason[0]",
                                        "x reason[0] y",
                                        "reason[1]",
                                        "",
                                        "Reason[0]",
                                        "reason[01]",
                                        "reason[ 0]",
                                        "kicked"))),
                Seen.NON_EMPTY,
                said("of one's own will", 10, text -> text.contains("reason[0]")),
                said("by somebody else", 40, text -> !text.contains("reason[0]")));
        holds(
                "H02",
                run -> run.eachMoment(m -> tells(
                        m,
                        1019,
                        m.arg(0).path("detail").path("message").asText().contains("reason[0]")
                                ? List.of()
                                : List.of("KICKED_OUT"))));
        over(
                c -> reported(c, steps -> steps.state(1019, c.pick("reason[1]", "reason[2]", ""))),
                Seen.NON_EMPTY,
                Seen.told("REMOTE_VIDEO_ADD", 50));
        holds(
                "H03",
                run -> run.eachMoment(m -> {
                    if (codeOf(m) == 1019) {
                        unlessSame("the list", Json.arr(), m.list());
                        Judgements.noteIf(!m.listBefore().isEmpty());
                    }
                }));
        over(
                c -> reported(c, steps -> steps.state(c.pick(ERRORS), c.pick("", "no camera"))),
                Seen.all(Seen.reportsEach(3, ERRORS), Seen.NON_EMPTY, Seen.told("REMOTE_VIDEO_ADD", 50)));
        holds(
                "H04",
                run -> last(
                        run,
                        m -> List.of(Json.obj(
                                "eventCode",
                                "ERROR",
                                "data",
                                Json.obj(
                                        "code",
                                        codeOf(m),
                                        "message",
                                        m.arg(0).path("detail").path("message"))))));
        holds("H06", StatesChapter::changesNothing);
        over(StatesChapter::everyError, Seen.calls("pusherEventHandler", 100));
        holds("H13", StatesChapter::eachErrorIsTold);
        over(
                c -> reported(c, steps -> otherCodes(c, steps)),
                Seen.all(Seen.reportsEach(8, List.of(0, 1001, 1020, 2003, 3001, 5000, -1305)), Seen.NON_EMPTY));
        holds("H05", run -> run.eachMoment(StatesChapter::otherCodeDoesNothing));
    }

    static JsonNode detail(JsonNode step) {
        return step.path("args").path(0).path("detail");
    }

    /** Breaks unless a code causes these events; what they carry is no matter, as the document does not say. */
    private static void tells(Moment m, int code, List<String> expected) {
        if (codeOf(m) == code) {
            m.run().returned(m.at());
            List<String> seen = m.events().stream()
                    .map(event -> event.path("code").asText())
                    .toList();
            unlessSame("events of code " + code, expected, seen);
        }
    }

    private static CoverageGoal said(String name, int percent, Predicate<String> message) {
        return Seen.step(
                name,
                percent,
                step -> detail(step).path("message").isTextual()
                        && message.test(detail(step).path("message").textValue()));
    }

    static List<ObjectNode> reported(Choices c, Function<Steps, Steps> report) {
        Steps steps = Steps.none().then(Stories.any(c)).look();
        return report.apply(steps).done();
    }

    private static List<ObjectNode> everyError(Choices c) {
        List<Integer> codes = new ArrayList<>(ERRORS);
        Steps steps = Steps.created();
        while (!codes.isEmpty()) {
            int code = codes.remove(c.below(codes.size()));
            steps.state(code, "no").state(-code, "no");
        }
        return steps.done();
    }

    private static void eachErrorIsTold(DriverRun run) {
        for (int at : run.calls("pusherEventHandler")) {
            int code = Seen.codeOf(run.steps().get(at));
            List<JsonNode> told = run.events(at).stream().map(Moment::data).toList();
            unlessSame(
                    "events of code " + code,
                    ERRORS.contains(code) ? List.of(Json.obj("code", code, "message", "no")) : List.of(),
                    told);
        }
    }

    private static int codeOf(Moment m) {
        return m.arg(0).path("detail").path("code").asInt();
    }

    private static boolean isLast(Moment m) {
        return m.at() == m.run().steps().size() - 1 && m.method().equals("pusherEventHandler");
    }

    /** Compares the events of the last step, which is the one that the property is about. */
    static void last(DriverRun run, Function<Moment, List<JsonNode>> expected) {
        run.eachMoment(m -> {
            if (isLast(m)) {
                run.returned(m.at());
                List<JsonNode> seen =
                        m.events().stream().map(event -> event.path("event")).toList();
                boolean isStory = KNOWN.contains(codeOf(m))
                        && codeOf(m) > 1019
                        && m.arg(0).path("detail").path("message").has("$")
                        && !m.arg(0).path("detail").path("message").equals(Json.UNDEFINED);
                if (!isStory) {
                    unlessSame("events of the last step", expected.apply(m), seen);
                }
            }
        });
    }

    static void changesNothing(DriverRun run) {
        run.eachMoment(m -> {
            if (isLast(m)) {
                isUnchanged(m);
            }
        });
    }

    private static void isUnchanged(Moment m) {
        if (m.before().has("pusher") && !m.before().path("pusher").isNull()) {
            Judgements.when(
                    !m.listBefore().isEmpty() && !m.before().path("pusher").isEmpty(), () -> {
                        unlessSame("the list", m.listBefore(), m.list());
                        unlessSame(
                                "the pusher",
                                m.before().path("pusher"),
                                m.after().path("pusher"));
                    });
        }
    }

    /** Each of those that are close to a known one, and some others. */
    private static Steps otherCodes(Choices c, Steps steps) {
        List<Integer> codes = new ArrayList<>(NEIGHBOURS);
        for (int more = c.between(2, 4); more > 0; more--) {
            int code = c.pick(c.between(-2000, 7000), c.between(1000, 1100));
            codes.add(KNOWN.contains(code) || ERRORS.contains(code) ? 1020 : code);
        }
        while (!codes.isEmpty()) {
            steps.state(codes.remove(c.below(codes.size())), "{\"userlist\":[{\"userid\":\"u1\"}]}");
        }
        return steps.watchEveryName();
    }

    private static void otherCodeDoesNothing(Moment m) {
        int code = codeOf(m);
        if (m.method().equals("pusherEventHandler") && !KNOWN.contains(code) && !ERRORS.contains(code)) {
            m.run().returned(m.at());
            Judgements.when(m.run().signs().isHeard(), () -> {
                m.run().isSilent("events of code " + code, m.run().rows(m.at(), "event"));
                isUnchanged(m);
            });
        }
    }
}
