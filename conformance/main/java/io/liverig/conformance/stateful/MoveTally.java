package io.liverig.conformance.stateful;

import io.liverig.internal.live.node.LiveState;
import io.liverig.internal.live.player.PlayerState;
import io.liverig.internal.live.pusher.PusherState;
import io.liverig.journal.Row;
import io.liverig.journal.RowKind;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/** What the sequences have covered. */
final class MoveTally implements Consumer<Row> {
    private final Map<String, Long> states = new TreeMap<>();
    private final Map<String, Long> transitions = new TreeMap<>();
    private final Map<String, Long> codes = new TreeMap<>();
    private final Map<String, Long> moves = new TreeMap<>();
    private long sequences;
    private int longest;

    @Override
    public void accept(Row row) {
        String tag = String.valueOf(row.detail().get("node")).startsWith("live-pusher") ? "pusher " : "player ";
        if (row.kind() == RowKind.STATE) {
            count(states, tag + row.name());
            count(states, tag + row.detail().get("from"));
            count(transitions, tag + row.detail().get("from") + " -> " + row.name());
        } else if (row.kind() == RowKind.EVENT && row.detail().get("code") instanceof Number code) {
            count(codes, tag + code.intValue());
        }
    }

    private static void count(Map<String, Long> counts, String name) {
        counts.merge(name, 1L, Long::sum);
    }

    void sequence(int length) {
        sequences++;
        longest = Math.max(longest, length);
    }

    void move(String name) {
        count(moves, name);
    }

    long sequences() {
        return sequences;
    }

    int longest() {
        return longest;
    }

    long moves() {
        return moves.values().stream().mapToLong(Long::longValue).sum();
    }

    long events() {
        return codes.values().stream().mapToLong(Long::longValue).sum();
    }

    Map<String, Long> codes() {
        return codes;
    }

    Map<String, Long> transitions() {
        return transitions;
    }

    Set<String> missingStates() {
        Set<String> all = new TreeSet<>();
        each(PusherState.values(), "pusher ", (tag, state) -> all.add(tag + state.word()));
        each(PlayerState.values(), "player ", (tag, state) -> all.add(tag + state.word()));
        all.removeAll(states.keySet());
        return all;
    }

    Set<String> missingTransitions() {
        Set<String> all = allTransitions();
        all.removeAll(transitions.keySet());
        return all;
    }

    static Set<String> allTransitions() {
        Set<String> all = new TreeSet<>();
        each(
                PusherState.values(),
                "pusher ",
                (tag, from) -> from.next().forEach(to -> all.add(tag + from.word() + " -> " + to.word())));
        each(
                PlayerState.values(),
                "player ",
                (tag, from) -> from.next().forEach(to -> all.add(tag + from.word() + " -> " + to.word())));
        return all;
    }

    private interface Each<S> {
        void take(String tag, S state);
    }

    private static <S extends LiveState<S>> void each(S[] states, String tag, Each<S> each) {
        for (S state : states) {
            each.take(tag, state);
        }
    }

    Set<String> missingCodes() {
        Set<String> all = AllowedCodes.names();
        all.removeAll(codes.keySet());
        return all;
    }

    Set<String> missingMoves() {
        Set<String> all = new TreeSet<>();
        Moves.of(TestProgram.BARE).forEach(move -> all.add(move.name()));
        Moves.of(TestProgram.EXAMPLE).forEach(move -> all.add(move.name()));
        all.removeAll(moves.keySet());
        return all;
    }

    int moveKinds() {
        return moves.size();
    }

    int states() {
        return states.size();
    }
}
