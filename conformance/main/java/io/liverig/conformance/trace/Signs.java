package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.IntStream;

/**
 * What an implementation was seen to do in a run. A sentence about what does not happen is judged only where these say
 * that it could have.
 */
public record Signs(DriverRun run) {
    /** Returns whether anything was seen: an item, an attribute, an event, a native call. */
    public boolean isAlive() {
        return run.rows().stream().anyMatch(row -> switch (row.path("kind").asText()) {
            case "event", "heard", "native", "settled" -> true;
            case "state" -> isFilled(row.path("playerList")) || isFilled(row.path("pusher"));
            default -> false;
        });
    }

    /** Returns whether a listener was called at all. */
    public boolean isHeard() {
        return run.rows().stream()
                .anyMatch(row -> row.path("kind").asText().equals("heard")
                        || (row.path("kind").asText().equals("event")
                                && !row.path("code").asText().equals("undefined")));
    }

    /** Returns whether a listener of this name was called. */
    public boolean isHeardBy(String listener) {
        return run.rows("heard").stream()
                .anyMatch(row -> row.path("by").asText().equals(listener));
    }

    /** Returns whether an item was seen, in a list or in an event. */
    public boolean isListed() {
        return run.rows().stream().anyMatch(row -> switch (row.path("kind").asText()) {
            case "event" -> !Moment.data(row).path("playerList").isEmpty();
            case "state" -> isFilled(row.path("playerList"));
            default -> false;
        });
    }

    /** Returns whether each change came to be that the page made to what it gave or holds. */
    public boolean isMeddledWith() {
        return IntStream.range(0, run.steps().size())
                .filter(i -> run.steps().get(i).path("op").asText().equals("set"))
                .allMatch(i -> run.rows(i, "throw").isEmpty());
    }

    private static boolean isFilled(JsonNode value) {
        return !value.isEmpty() && !value.has("$");
    }
}
