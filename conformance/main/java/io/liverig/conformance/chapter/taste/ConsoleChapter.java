package io.liverig.conformance.chapter.taste;

import static io.liverig.conformance.trace.Broken.unless;
import static io.liverig.conformance.trace.Broken.unlessSame;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Choices;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Seen;
import io.liverig.conformance.trace.DriverRun;
import java.util.List;

/** T: what our own trtc-wx writes to the console. */
public final class ConsoleChapter extends Chapter {
    private static final int ERRORS_ONLY = 3;

    /** Collects the properties. */
    public ConsoleChapter() {
        often(5, ConsoleChapter::talkative, Seen.calls("setLogLevel", 60), Seen.calls("enterRoom", 90));
        holds("T01", ConsoleChapter::consoleHasWhatTheLevelAsks);
        over(
                ConsoleChapter::withoutTimers,
                Seen.step("no timers", 100, step -> step.path("op").asText().equals("without")));
        holds("T11", ConsoleChapter::failuresAreOnTheConsole);
    }

    private static List<ObjectNode> talkative(Choices c) {
        Steps steps = Steps.none();
        if (c.maybe(20)) {
            steps.add(Json.obj("op", "without", "name", "console"));
        }
        steps.add(Json.obj("op", "new", "as", "a")).add(Json.obj("op", "console"));
        steps.call("createPusher");
        if (c.chance(80)) {
            JsonNode level = c.pick(
                    Json.of(0),
                    Json.of(1),
                    Json.of(2),
                    Json.of(3),
                    Json.of(4),
                    Json.of(-1),
                    Json.of("0"),
                    Json.of(null));
            steps.callOn("a", "setLogLevel", level);
        }
        if (c.chance(50)) {
            steps.listener("f").hear("ERROR", "f");
            if (c.chance(40)) {
                steps.callOn("a", "off", "ERROR", Json.ref("f"));
            }
        }
        steps.listener("g");
        steps.callOn("a", "on", c.pick(Json.of(5), Json.of(null)), Json.ref("g"));
        steps.callOn("a", "on", "LOCAL_JOIN", c.pick(Json.of(5), Json.obj()));
        steps.call("enterRoom", Steps.params());
        return steps.call("enterRoom", Json.with(Steps.params(), "userSig", "")).done();
    }

    private static void consoleHasWhatTheLevelAsks(DriverRun run) {
        run.nothingThrows();
        boolean isThere =
                run.steps().stream().noneMatch(step -> step.path("op").asText().equals("without"));
        int level = isThere ? ERRORS_ONLY : ERRORS_ONLY + 1;
        boolean heard = false;
        for (int i = 0; i < run.steps().size(); i++) {
            JsonNode step = run.steps().get(i);
            JsonNode first = step.path("args").path(0);
            ArrayNode expected = Json.arr();
            switch (step.path("method").asText()) {
                case "setLogLevel" -> level = isThere && first.isNumber() && first.asInt() >= 0 ? first.asInt() : level;
                case "on" -> {
                    boolean isGood = first.isTextual()
                            && step.path("args").path(1).path("$").asText().equals("ref");
                    heard = heard || isGood;
                    add(expected, !isGood && level <= 2, "warn", "on(" + first.asText("null") + ")");
                }
                case "off" -> heard = false;
                case "enterRoom" -> {
                    boolean isGood = !first.path("userSig").asText().isEmpty();
                    add(expected, isGood && level <= 1, "info", "me");
                    add(expected, !isGood && level <= ERRORS_ONLY && !heard, "error", "userSig");
                }
                default -> {}
            }
            says(run, i, expected);
        }
    }

    private static void add(ArrayNode expected, boolean isSaid, String method, String word) {
        if (isSaid) {
            expected.add(Json.arr(method, word));
        }
    }

    private static void says(DriverRun run, int step, ArrayNode expected) {
        List<JsonNode> said = run.rows(step, "console");
        run.unlessSame("lines on the console by step " + step, expected.size(), said.size());
        for (int i = 0; i < said.size(); i++) {
            String text = said.get(i).path("text").asText();
            unlessSame(
                    "the method of console",
                    expected.path(i).path(0),
                    said.get(i).path("method"));
            unless(
                    text.startsWith("trtc-wx: ")
                            && text.contains(expected.path(i).path(1).asText()),
                    "the line says who speaks, and \""
                            + expected.path(i).path(1).asText() + "\"",
                    text);
        }
    }

    private static List<ObjectNode> withoutTimers(Choices c) {
        Steps steps = Steps.none()
                .add(Json.obj("op", "without", "name", "setTimeout"))
                .add(Json.obj("op", "console"));
        steps.make("a").call("createPusher");
        JsonNode thrown = c.pick(Json.of("plain text"), Json.of(null), Json.special("error"));
        steps.add(Json.obj("op", "listener", "as", "t", "throws", thrown));
        return steps.hear("LOCAL_JOIN", "t").state(1018, "").done();
    }

    private static void failuresAreOnTheConsole(DriverRun run) {
        if (run.profile().equals("document")) {
            unlessSame("lines on the console", 1, run.rows("console").size());
            JsonNode said = run.rows("console").get(0);
            unlessSame("the method of console", "error", said.path("method"));
            JsonNode thrown = run.steps().stream()
                    .filter(step -> step.has("throws"))
                    .findFirst()
                    .orElse(Json.obj())
                    .path("throws");
            String word = thrown.isTextual() ? "plain text" : thrown.isNull() ? "null" : "listener t";
            String text = said.path("text").asText();
            boolean hasStack = !word.equals("listener t") || text.contains("\n");
            unless(
                    text.contains("a listener threw") && text.contains(word) && hasStack,
                    "the line says what a listener threw",
                    said);
        }
    }
}
