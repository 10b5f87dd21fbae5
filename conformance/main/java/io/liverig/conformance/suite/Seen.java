package io.liverig.conformance.suite;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.steps.Message;
import io.liverig.conformance.steps.RoomModel;
import io.liverig.conformance.steps.Stories;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What stories meet, in the words of the reference model. */
public final class Seen {
    /** Somebody is shown when the story ends. */
    public static final CoverageGoal NON_EMPTY = new CoverageGoal(
            "the list is not empty at the end",
            50,
            steps -> !RoomModel.after(steps, "a").streamIds().isEmpty());
    /** Nobody is left when the story ends. */
    public static final CoverageGoal ENDS_EMPTY = new CoverageGoal(
            "everybody has left at the end",
            90,
            steps -> RoomModel.after(steps, "a").users().isEmpty());
    /** Somebody shares a screen. */
    public static final CoverageGoal AUX =
            new CoverageGoal("a shared screen appears", 20, toldOf("REMOTE_VIDEO_ADD", "_aux"));
    /** Somebody leaves. */
    public static final CoverageGoal LEAVES = told("REMOTE_USER_LEAVE", 20);
    /** A message changes nothing, and is told. */
    public static final CoverageGoal REPEATS = new CoverageGoal("a message repeats what is known", 20, Seen::repeats);
    /** Who or what has gone comes again. */
    public static final CoverageGoal REENTRIES = new CoverageGoal("a user or stream comes again", 10, Seen::comesAgain);
    /** A user is called as hardly anybody is. */
    public static final CoverageGoal UNUSUAL = new CoverageGoal("a user has an unusual id", 15, Seen::hasUnusual);

    private Seen() {}

    /** Returns the coverage that every event about remote users is raised in so many tries. */
    public static CoverageGoal[] everyEvent() {
        return new CoverageGoal[] {
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

    /** Returns the coverage that an event is raised in so many tries. */
    public static CoverageGoal told(String code, int percent) {
        return new CoverageGoal(code + " is raised", percent, toldOf(code, ""));
    }

    /** Returns the coverage that so many tries have a step of which something holds. */
    public static CoverageGoal step(String name, int percent, Predicate<JsonNode> holds) {
        return new CoverageGoal(name, percent, steps -> steps.stream().anyMatch(holds));
    }

    /** Returns the coverage that a method is called in so many tries. */
    public static CoverageGoal calls(String method, int percent) {
        return step(method + " is called", percent, step -> isCall(step, method));
    }

    /** Returns the coverage that a method is called again in so many tries. */
    public static CoverageGoal callsAgain(String name, int percent, String method) {
        return new CoverageGoal(
                name,
                percent,
                steps -> steps.stream().filter(step -> isCall(step, method)).count() > 1);
    }

    /** Returns the coverage that a method is called with such a first argument. */
    public static CoverageGoal given(String name, String method, int percent, Predicate<JsonNode> first) {
        return step(
                name,
                percent,
                step -> isCall(step, method) && first.test(step.path("args").path(0)));
    }

    /** Returns the coverage that each of the methods is called in so many tries. */
    public static CoverageGoal[] callsEach(int percent, List<String> methods) {
        return methods.stream().map(method -> calls(method, percent)).toArray(CoverageGoal[]::new);
    }

    /** Returns the coverage that live-pusher reports each of the codes in so many tries. */
    public static CoverageGoal[] reportsEach(int percent, List<Integer> codes) {
        return codes.stream()
                .map(code -> step("code " + code + " is reported", percent, step -> codeOf(step) == code))
                .toArray(CoverageGoal[]::new);
    }

    /** Returns the coverage that streams are listed when a method is called. */
    public static CoverageGoal listedBefore(String method, int percent) {
        return new CoverageGoal("the list is not empty when " + method + " is called", percent, steps -> {
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
    public static CoverageGoal[] all(CoverageGoal[] many, CoverageGoal... more) {
        return Stream.concat(Stream.of(many), Stream.of(more)).toArray(CoverageGoal[]::new);
    }

    /** Returns the code that a step reports of a tag, 0 when it reports none. */
    public static int codeOf(JsonNode step) {
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
