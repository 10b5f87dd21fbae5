package io.liverig.conformance.stateful;

import io.liverig.data.Json;
import io.liverig.journal.Row;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One component as its timeline shows it: its state, the entry that is under way, what it told of the other users. */
final class NodeWatch {
    private static final int ENTERED = 1018;
    private static final int REFUSED = 1022;

    /** Takes what must hold. */
    interface Check {
        void that(boolean holds, String message);
    }

    private final boolean pusher;
    private final Check check;
    private final Map<String, Set<String>> told = new TreeMap<>();
    private final Set<String> statesNow = new HashSet<>();
    private String state = "idle";
    private long stateMillis;
    private int entered;
    private int refused;

    NodeWatch(boolean pusher, Check check) {
        this.pusher = pusher;
        this.check = check;
    }

    String state() {
        return state;
    }

    /** Returns what the page knows: each user with {@code main}, {@code aux}, {@code audio}. */
    Map<String, Set<String>> told() {
        return told;
    }

    void stands(Row row) {
        if ("idle".equals(row.detail().get("from"))) {
            // A node that was taken away and has come again begins again.
            state = "idle";
        }
        check.that(state.equals(row.detail().get("from")), "was " + state + ", and comes from another state");
        at(row);
        if (state.equals("connecting") && pusher) {
            endEntry(row.name());
        }
        state = row.name();
        statesNow.add(state);
        if (state.equals("connecting")) {
            entered = 0;
            refused = 0;
        }
    }

    private void at(Row row) {
        if (row.atMillis() != stateMillis) {
            stateMillis = row.atMillis();
            statesNow.clear();
            statesNow.add(state);
        }
    }

    /** Entering gives exactly one of 1018 and a failure, unless the page itself breaks it off. */
    private void endEntry(String next) {
        switch (next) {
            case "inRoom", "paused", "reconnecting" ->
                check.that(
                        entered == 1 && refused == 0, "entered with " + entered + " of 1018, " + refused + " of 1022");
            case "failed" ->
                check.that(
                        entered == 0 && refused <= 1, "failed with " + entered + " of 1018, " + refused + " of 1022");
            default -> check.that(entered == 0 && refused == 0, "broken off, but with 1018 or 1022");
        }
    }

    void code(Row row, int code) {
        at(row);
        Set<String> allowed = AllowedCodes.states(pusher, code);
        check.that(statesNow.stream().anyMatch(allowed::contains), code + " in state " + statesNow);
        if (pusher) {
            count(code);
            if (code >= 1031 && code <= 1034) {
                users(code, String.valueOf(row.detail().get("message")));
            }
        }
    }

    private void count(int code) {
        if (code == ENTERED) {
            check.that(++entered == 1, "a second 1018");
            told.clear();
        } else if (code == REFUSED) {
            check.that(++refused == 1 || !state.equals("connecting"), "a second 1022");
        }
    }

    private void users(int code, String message) {
        for (Map<?, ?> item : list(message)) {
            String user = String.valueOf(item.get("userid"));
            switch (code) {
                case 1031 -> check.that(told.put(user, new TreeSet<>()) == null, "1031 of one who is there already");
                case 1032 -> check.that(told.remove(user) != null, "1032 of one who was not there");
                case 1033 -> flag(user, String.valueOf(item.get("streamtype")), item.get("hasvideo"));
                default -> flag(user, "audio", item.get("hasaudio"));
            }
        }
    }

    private void flag(String user, String what, @Nullable Object on) {
        Set<String> flags = told.get(user);
        check.that(flags != null, "a flag of " + user + ", whom no 1031 has announced");
        if (flags != null) {
            boolean changed = Boolean.TRUE.equals(on) ? flags.add(what) : flags.remove(what);
            check.that(changed, "a flag that says what was said already");
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Map<?, ?>> list(String message) {
        try {
            Object users = Json.read(message) instanceof Map<?, ?> map ? map.get("userlist") : null;
            return users == null ? List.of() : (List<Map<?, ?>>) users;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
