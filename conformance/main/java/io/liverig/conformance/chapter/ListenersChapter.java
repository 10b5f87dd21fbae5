package io.liverig.conformance.chapter;

import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.CoverageGoal;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import io.liverig.conformance.trace.Judgements;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** J01 to J03 and J07 to J10: on and off. */
final class ListenersChapter extends Chapter {
    private static final List<String> NAMES = List.of("f", "g", "h");
    private static final List<String> ODD_CODES =
            List.of("constructor", "__proto__", "toString", "hasOwnProperty", "", "valueOf", "LOCAL JOIN");

    ListenersChapter() {
        over(
                ListenersChapter::registrations,
                Seen.step(
                        "a handler is removed",
                        40,
                        step -> step.path("method").asText().equals("off")),
                new CoverageGoal("a handler is registered twice", 40, ListenersChapter::registersTwice));
        holds("J01", ListenersChapter::callsAreTheRegistrations);
        over(ListenersChapter::changedWhileEmitting, within("on", 40), within("off", 40));
        holds("J02", ListenersChapter::emissionIsFixed);
        over(
                ListenersChapter::contexts,
                Seen.step("a handler without a context", 25, step -> isOn(step, 2)),
                Seen.step("a handler with a context", 90, step -> isOn(step, 3)));
        holds("J03", ListenersChapter::thisIsTheContext);
        over(ListenersChapter::removedAll, hears(100, List.of("LOCAL_JOIN", "KICKED_OUT")));
        holds("J07", ListenersChapter::onlyTheOtherIsHeard);
        over(
                ListenersChapter::offOfNothing,
                Seen.given(
                        "a code that is heard", "off", 30, code -> code.asText().equals("LOCAL_JOIN")),
                Seen.given(
                        "a code that nobody knows",
                        "off",
                        30,
                        code -> code.asText().equals("NO_SUCH_CODE")));
        holds("J08", run -> {
            run.nothingThrows();
            unlessSame(
                    "calls",
                    run.calls("pusherEventHandler").size(),
                    run.rows("heard").size());
        });
        over(
                c -> Steps.created()
                        .callOn(
                                "a",
                                "on",
                                "LOCAL_JOIN",
                                c.pick(
                                        Json.of(5),
                                        Json.of("f"),
                                        Json.of(null),
                                        Json.UNDEFINED,
                                        Json.obj(),
                                        Json.arr(),
                                        Json.of(true)))
                        .state(1018, "")
                        .done(),
                Seen.step(
                        "something without a type",
                        5,
                        step -> step.path("args").path(1).isNull()),
                Seen.step(
                        "an object",
                        4,
                        step -> step.path("args").path(1).isObject()
                                && step.path("args").path(1).isEmpty()));
        holds("J09", run -> {
            run.nothingThrows();
            unlessSame(
                    "events",
                    run.calls("pusherEventHandler").size(),
                    run.events("a").size());
        });
        over(
                c -> Steps.created()
                        .listener("f")
                        .hear(c.pick(ODD_CODES), "f")
                        .callOn("a", "off", c.pick(ODD_CODES), Json.ref("f"))
                        .state(1018, "")
                        .done(),
                hears(2, ODD_CODES));
        holds("J10", run -> Judgements.when(run.signs().isHeard(), run::nothingThrows));
        over(ListenersChapter::unwatched, Seen.calls("off", 90));
        holds("J15", ListenersChapter::callsAreTheRegistrations);
        over(
                c -> Steps.created()
                        .listener("f")
                        .listener("g")
                        .hear("LOCAL_JOIN", "f")
                        .hear("LOCAL_JOIN", "g")
                        .callOn("a", "off", "LOCAL_JOIN")
                        .state(1018, "")
                        .done(),
                Seen.calls("off", 100));
        holds(
                "J16",
                run -> unlessSame("calls after off(code)", 2, run.rows("heard").size()));
    }

    static CoverageGoal[] hears(int percent, List<String> codes) {
        return codes.stream()
                .map(code -> Seen.given(
                        "\"" + code + "\" is heard",
                        "on",
                        percent,
                        first -> first.asText().equals(code)))
                .toArray(CoverageGoal[]::new);
    }

    private static CoverageGoal within(String method, int percent) {
        return Seen.step(
                method + " is called while the event is told",
                percent,
                step -> step.path("does").findValuesAsText("method").contains(method));
    }

    private static boolean isOn(JsonNode step, int args) {
        return step.path("method").asText().equals("on") && step.path("args").size() == args;
    }

    private static boolean registersTwice(List<ObjectNode> steps) {
        Set<JsonNode> known = new HashSet<>();
        return steps.stream().filter(step -> isOn(step, 2)).anyMatch(step -> !known.add(step.path("args")));
    }

    /** Two events with a handler each or two; all of the one event are taken away. */
    private static List<ObjectNode> removedAll(Choices c) {
        Steps steps = Steps.created().listener("f").listener("g").listener("other");
        steps.hear("LOCAL_JOIN", "f").hear("KICKED_OUT", "other");
        steps = c.chance(70) ? steps.hear("LOCAL_JOIN", "g") : steps;
        return steps.state(1018, "")
                .callOn("a", "off", "LOCAL_JOIN")
                .state(1018, "")
                .state(1019, "")
                .done();
    }

    private static void onlyTheOtherIsHeard(DriverRun run) {
        int removed = run.calls("off").isEmpty()
                ? Integer.MAX_VALUE
                : run.calls("off").get(0);
        boolean wasHeard =
                run.rows("heard").stream().anyMatch(row -> row.path("step").asInt() < removed);
        for (int at : run.calls("pusherEventHandler")) {
            boolean isKicked = Seen.codeOf(run.steps().get(at)) == 1019;
            if (at > removed) {
                List<String> expected = isKicked && isHeardNamed(run, "other") ? List.of("other") : List.of();
                unlessSame("handlers called after off(code)", expected, heard(run, at));
                Judgements.noteIf(wasHeard && !isKicked);
            }
        }
    }

    private static boolean isHeardNamed(DriverRun run, String listener) {
        return run.calls("on").stream()
                .anyMatch(at -> run.steps()
                        .get(at)
                        .path("args")
                        .path(1)
                        .path("name")
                        .asText()
                        .equals(listener));
    }

    private static List<ObjectNode> registrations(Choices c) {
        Steps steps = Steps.created();
        NAMES.forEach(steps::listener);
        int turns = c.between(3, 12);
        for (int i = 0; i < turns; i++) {
            if (c.chance(25)) {
                steps.state(1018, "");
            } else if (c.chance(60)) {
                steps.hear("LOCAL_JOIN", c.pick(NAMES));
            } else {
                steps.callOn("a", "off", "LOCAL_JOIN", Json.ref(c.pick(NAMES)));
            }
        }
        return steps.state(1018, "").done();
    }

    private static void callsAreTheRegistrations(DriverRun run) {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < run.steps().size(); i++) {
            JsonNode step = run.steps().get(i);
            String name = step.path("args").path(1).path("name").asText();
            switch (step.path("method").asText()) {
                case "on" -> registered.add(name);
                case "off" -> registered.remove(name);
                case "pusherEventHandler" -> unlessSame("listeners called", registered, heard(run, i));
                default -> {}
            }
        }
    }

    private static List<String> heard(DriverRun run, int step) {
        return run.rows(step, "heard").stream()
                .map(row -> row.path("by").asText())
                .toList();
    }

    private static List<ObjectNode> changedWhileEmitting(Choices c) {
        Steps steps = Steps.created().listener("late").listener("h");
        ObjectNode add =
                Json.obj("op", "call", "on", "a", "method", "on", "args", Json.arr("LOCAL_JOIN", Json.ref("late")));
        ObjectNode drop =
                Json.obj("op", "call", "on", "a", "method", "off", "args", Json.arr("LOCAL_JOIN", Json.ref("h")));
        ObjectNode meddler = Json.obj(
                "op",
                "listener",
                "as",
                "meddler",
                "times",
                1,
                "does",
                c.pick(Json.arr(add, drop), Json.arr(drop, add), Json.arr(add), Json.arr(drop)));
        steps.add(meddler).hear("LOCAL_JOIN", "meddler").hear("LOCAL_JOIN", "h");
        return steps.state(1018, "").state(1018, "").done();
    }

    private static void emissionIsFixed(DriverRun run) {
        List<Integer> emissions = run.calls("pusherEventHandler");
        String does = run.steps().toString();
        for (int i = 0; i < emissions.size(); i++) {
            List<String> expected = new ArrayList<>(List.of("meddler"));
            if (i == 0 || !does.contains("\"method\":\"off\"")) {
                expected.add("h");
            }
            if (i > 0 && does.contains("\"name\":\"late\"")) {
                expected.add("late");
            }
            unlessSame("listeners called in emission " + i, expected, heard(run, emissions.get(i)));
        }
    }

    private static List<ObjectNode> contexts(Choices c) {
        Steps steps = Steps.created().listener("f").listener("g").let("ctx", Json.obj("name", "context"));
        steps.callOn("a", "on", "LOCAL_JOIN", Json.ref("f"), Json.ref("ctx"));
        steps = c.chance(50)
                ? steps.hear("LOCAL_JOIN", "g")
                : steps.callOn("a", "on", "LOCAL_JOIN", Json.ref("g"), Json.ref("ctx"));
        return steps.state(1018, "").done();
    }

    private static void thisIsTheContext(DriverRun run) {
        int context = run.rows("let").get(0).path("id").asInt();
        List<JsonNode> heard = run.rows("heard");
        List<Integer> subscribed = run.calls("on");
        unlessSame("listeners called", heard.isEmpty() ? 0 : subscribed.size(), heard.size());
        for (int i = 0; i < heard.size(); i++) {
            boolean given = run.steps().get(subscribed.get(i)).path("args").size() == 3;
            unlessSame(
                    "this of " + heard.get(i).path("by").asText(),
                    given ? context : 0,
                    heard.get(i).path("this").asInt());
        }
    }

    /** Nobody else listens, so that what is removed is the first, or the only one. */
    private static List<ObjectNode> unwatched(Choices c) {
        Steps steps =
                Steps.none().add(Json.obj("op", "new", "as", "a")).listener("f").listener("g");
        steps.hear("LOCAL_JOIN", "f");
        if (c.chance(50)) {
            steps.hear("LOCAL_JOIN", "g");
        }
        return steps.state(1018, "")
                .callOn("a", "off", "LOCAL_JOIN", Json.ref("f"))
                .state(1018, "")
                .hear("LOCAL_JOIN", "f")
                .state(1018, "")
                .done();
    }

    private static List<ObjectNode> offOfNothing(Choices c) {
        Steps steps = Steps.created().listener("f").listener("never").hear("LOCAL_JOIN", "f");
        int turns = c.between(1, 4);
        for (int i = 0; i < turns; i++) {
            steps.callOn("a", "off", c.pick("LOCAL_JOIN", "ERROR", "NO_SUCH_CODE"), Json.ref("never"));
        }
        return steps.state(1018, "").done();
    }
}
