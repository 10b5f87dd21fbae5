package io.liverig.conformance.chapter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Stories;
import io.liverig.conformance.suite.Coverage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stories meet, in the words of the reference model. */
final class Met {
    static final Coverage NON_EMPTY = new Coverage(
            "the list is not empty at the end",
            50,
            steps -> !RoomModel.after(steps, "a").streamIds().isEmpty());
    static final Coverage ENDS_EMPTY = new Coverage(
            "everybody has left at the end",
            90,
            steps -> RoomModel.after(steps, "a").users().isEmpty());
    static final Coverage AUX = new Coverage("a shared screen appears", 20, toldOf("REMOTE_VIDEO_ADD", "_aux"));
    static final Coverage LEAVES = told("REMOTE_USER_LEAVE", 20);
    static final Coverage REPEATS = new Coverage("a message repeats what is known", 20, Met::repeats);
    static final Coverage REENTRIES = new Coverage("a user or stream comes again", 10, Met::comesAgain);
    static final Coverage UNUSUAL = new Coverage("a user has an unusual id", 15, Met::hasUnusual);

    private Met() {}

    /** Returns the coverage that every event about remote users is raised in so many tries. */
    static Coverage[] everyEvent() {
        return new Coverage[] {
            NON_EMPTY,
            AUX,
            LEAVES,
            REPEATS,
            REENTRIES,
            told("REMOTE_USER_JOIN", 85),
            told("REMOTE_VIDEO_ADD", 50),
            told("REMOTE_VIDEO_REMOVE", 20),
            told("REMOTE_AUDIO_ADD", 35),
            told("REMOTE_AUDIO_REMOVE", 15)
        };
    }

    static Coverage told(String code, int percent) {
        return new Coverage(code + " is raised", percent, toldOf(code, ""));
    }

    /** Returns the coverage that so many tries have a step of which something holds. */
    static Coverage step(String name, int percent, Predicate<JsonNode> holds) {
        return new Coverage(name, percent, steps -> steps.stream().anyMatch(holds));
    }

    /** Returns the coverage that a method is called in so many tries. */
    static Coverage calls(String method, int percent) {
        return step(method + " is called", percent, step -> isCall(step, method));
    }

    /** Returns the coverage that a method is called with such a first argument. */
    static Coverage given(String name, String method, int percent, Predicate<JsonNode> first) {
        return step(
                name,
                percent,
                step -> isCall(step, method) && first.test(step.path("args").path(0)));
    }

    /** Returns the coverage that each of the methods is called in so many tries. */
    static Coverage[] callsEach(int percent, List<String> methods) {
        return methods.stream().map(method -> calls(method, percent)).toArray(Coverage[]::new);
    }

    /** Returns the coverage that live-pusher reports each of the codes in so many tries. */
    static Coverage[] reportsEach(int percent, List<Integer> codes) {
        return codes.stream()
                .map(code -> step("code " + code + " is reported", percent, step -> codeOf(step) == code))
                .toArray(Coverage[]::new);
    }

    /** Returns the coverage that streams are listed when a method is called. */
    static Coverage listedBefore(String method, int percent) {
        return new Coverage("the list is not empty when " + method + " is called", percent, steps -> {
            RoomModel room = new RoomModel();
            for (ObjectNode step : steps) {
                if (isCall(step, method) && !room.streamIds().isEmpty()) {
                    return true;
                }
                room.take(step, "a");
            }
            return false;
        });
    }

    /** Puts coverages together. */
    static Coverage[] all(Coverage[] many, Coverage... more) {
        return Stream.concat(Stream.of(many), Stream.of(more)).toArray(Coverage[]::new);
    }

    /** Returns the code that a step reports of a tag, 0 when it reports none. */
    static int codeOf(JsonNode step) {
        return step.path("args").path(0).path("detail").path("code").asInt();
    }

    private static boolean isCall(JsonNode step, String method) {
        return step.path("method").asText().equals(method);
    }

    private static Predicate<List<ObjectNode>> toldOf(String code, String suffix) {
        return steps -> {
            RoomModel room = new RoomModel();
            return steps.stream()
                    .flatMap(step -> room.take(step, "a").stream())
                    .anyMatch(told -> told.code().equals(code) && told.id().endsWith(suffix));
        };
    }

    private static boolean repeats(List<ObjectNode> steps) {
        RoomModel room = new RoomModel();
        for (ObjectNode step : steps) {
            List<String> users = room.users();
            List<RoomModel.Stream> streams = room.streams();
            boolean told = !room.take(step, "a").isEmpty();
            if (told && users.equals(room.users()) && streams.equals(room.streams())) {
                return true;
            }
        }
        return false;
    }

    private static boolean comesAgain(List<ObjectNode> steps) {
        RoomModel room = new RoomModel();
        Set<String> gone = new HashSet<>();
        for (ObjectNode step : steps) {
            Set<String> before = here(room);
            room.take(step, "a");
            Set<String> now = here(room);
            if (now.stream().anyMatch(gone::contains)) {
                return true;
            }
            before.removeAll(now);
            gone.addAll(before);
        }
        return false;
    }

    private static Set<String> here(RoomModel room) {
        Set<String> here = new HashSet<>(room.streamIds());
        here.addAll(room.users());
        return here;
    }

    private static boolean hasUnusual(List<ObjectNode> steps) {
        return steps.stream()
                .flatMap(step -> Message.of(step).stream())
                .flatMap(message -> message.entries().stream())
                .anyMatch(entry -> {
                    String user = entry.path("userid").asText();
                    return user.isEmpty() || Stories.UNUSUAL.contains(user);
                });
    }
}
