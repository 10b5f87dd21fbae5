package io.liverig.conformance.shrink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import io.liverig.conformance.words.Differences;
import io.liverig.conformance.words.Sentences;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{"id":"u1_main","muteAudio":true}] | [{"id":"u1_main","muteAudio":false}] | [u1_main].muteAudio: expected true, seen false
            [{"id":"a"},{"id":"b"}]             | [{"id":"b"}]                         | [a]: expected an item, seen none
            [{"id":"b"}]                        | [{"id":"a"},{"id":"b"}]              | [a]: expected no item, seen one
            [{"id":"a"},{"id":"b"}]             | [{"id":"b"},{"id":"a"}]              | order: expected [a, b], seen [b, a]
            [["JOIN","u1"]]                     | []                                   | [0]: expected ["JOIN", "u1"], seen nothing
            []                                  | [1]                                  | [0]: expected nothing, seen 1
            {"a":{"b-c":1}}                     | {"a":{}}                             | a["b-c"]: expected 1, seen no such key
            {"a":1}                             | {"a":1,"b":2}                        | b: expected no such key, seen 2
            {"a":1}                             | {"a":{"$":"undefined"}}              | a: expected 1, seen undefined
            "that it holds"                     | {"a":1}                              | it does not hold, seen {a: 1}
            not json                            | 1                                    | expected "not json", seen 1
            """)
    void theFirstDifferenceComesFirst(String expected, String seen, String told) {
        assertEquals(told, Differences.of(expected, seen).get(0));
    }

    @Test
    void equalValuesDoNotDiffer() {
        assertEquals(List.of(), Differences.of("{\"a\":[1]}", "{\"a\":[1]}"));
    }

    @Test
    void stepsAreSentences() {
        List<ObjectNode> steps = Steps.created()
                .join("bob", "alice")
                .video("alice", "main", true)
                .video("alice", "aux", 0, "here")
                .audio("bob", false)
                .leave("bob")
                .call("setPlayerAttributes", "u1_main", Json.obj("muteAudio", false))
                .state(1019, "reason[1]")
                .let("v", Json.obj("a", Json.UNDEFINED))
                .set("v", 1, "a", "b-c")
                .thrower("l")
                .hear("ERROR", "l")
                .add(Json.obj("op", "answer", "method", "stop", "how", "never"))
                .make("b")
                .call("exitRoom")
                .drain()
                .done();
        assertEquals(
                List.of(
                        "the page makes a TRTC object a",
                        "every event of a is written down",
                        "the page calls createPusher()",
                        "bob joins, alice joins, in one message",
                        "alice's main video goes on",
                        "alice's aux video is reported as 0 at \"here\"",
                        "bob's audio goes off",
                        "bob leaves",
                        "the page calls setPlayerAttributes(\"u1_main\", {muteAudio: false})",
                        "live-pusher reports 1019 \"reason[1]\"",
                        "v is {a: undefined}",
                        "the page sets v.a[\"b-c\"] to 1",
                        "l is a listener; when called: it throws",
                        "the page listens to ERROR by l",
                        "stop of the phone answers never from now on",
                        "the page makes a TRTC object b",
                        "every event of b is written down",
                        "the page calls b.exitRoom()",
                        "promises and timers run"),
                steps.stream().map(Sentences::of).toList());
    }
}
