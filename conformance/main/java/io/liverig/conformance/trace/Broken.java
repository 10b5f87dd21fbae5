package io.liverig.conformance.trace;

import com.fasterxml.jackson.databind.JsonNode;
import io.liverig.conformance.steps.Json;
import org.jspecify.annotations.Nullable;

/** A property that does not hold: what was expected, and what was seen. */
public final class Broken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient JsonNode expected;
    private final transient JsonNode seen;

    /** Tells of a difference. */
    public Broken(String what, JsonNode expected, JsonNode seen) {
        super(what, null, false, false);
        this.expected = expected;
        this.seen = seen;
    }

    /** Returns what was expected. */
    public JsonNode expected() {
        return expected;
    }

    /** Returns what was seen. */
    public JsonNode seen() {
        return seen;
    }

    /** Returns what the difference is about. */
    public String what() {
        return String.valueOf(getMessage());
    }

    /** Breaks unless both are equal, the order of keys aside. A judgement when something is expected. */
    public static void unlessSame(String what, @Nullable Object expected, @Nullable Object seen) {
        JsonNode left = Json.of(expected);
        JsonNode right = Json.of(seen);
        if (!left.equals(right)) {
            throw new Broken(what, left, right);
        }
        if (Judgements.isSomething(left)) {
            Judgements.note();
        }
    }

    /** Breaks unless the condition holds. A judgement when something was seen. */
    public static void unless(boolean holds, String what, Object seen) {
        JsonNode value = Json.of(seen);
        if (!holds) {
            throw new Broken(what, Json.of("that it holds"), value);
        }
        if (Judgements.isSomething(value)) {
            Judgements.note();
        }
    }
}
