package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.LoopItems;
import io.liverig.internal.view.wxml.expression.Mask;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings the rows of a keyed list into a new order with as few moves as possible: what is in the longest common run of
 * both orders stays, the rest is removed, made or moved around it.
 *
 * <p>Components can tell in which order that is done; it is the one of glass-easel (src/tmpl/range_list_diff.ts).
 */
final class RowMoves {
    private final ForPart part;
    private final List<ForRow> rows;
    private final LoopItems items;
    private final List<String> keys;
    private final Mask mask;
    private final int[] before;
    private final List<@Nullable ForRow> now;
    private final Set<ForRow> kept = new HashSet<>();

    RowMoves(ForPart part, List<ForRow> rows, LoopItems items, List<String> keys, Mask mask) {
        this.part = part;
        this.rows = rows;
        this.items = items;
        this.keys = keys;
        this.mask = mask;
        this.before = new int[keys.size()];
        this.now = match();
    }

    /** Finds the row of each key, null where there is none. */
    private List<@Nullable ForRow> match() {
        Map<String, Integer> known = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            known.put(rows.get(i).key(), i);
        }
        List<@Nullable ForRow> matched = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            Integer at = known.get(keys.get(i));
            before[i] = at == null ? -1 : at;
            ForRow row = at == null ? null : rows.get(at);
            matched.add(row);
            if (row != null) {
                kept.add(row);
            }
        }
        return matched;
    }

    void apply() {
        boolean[] made = new boolean[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            if (now.get(i) == null) {
                made[i] = true;
                now.set(i, part.make(items, i, keys.get(i)));
            }
        }
        int[] stable = longestRun();
        int at = 0;
        int next = 0;
        for (int s = 0; s <= stable.length; s++) {
            int end = s < stable.length ? stable[s] : keys.size();
            @Nullable ForRow row = s < stable.length ? now.get(end) : null;
            removeBetween(at, row);
            at = place(next, end, made, row);
            if (row != null) {
                part.update(row, items, end, keys.get(end), mask);
                at++;
            }
            next = end + 1;
        }
    }

    /** Removes the rows that nothing asks for, from a place up to a row that stays. */
    private void removeBetween(int from, @Nullable ForRow until) {
        List<ForRow> gone = new ArrayList<>();
        for (int i = from; i < rows.size() && rows.get(i) != until; i++) {
            if (!kept.contains(rows.get(i))) {
                gone.add(rows.get(i));
            }
        }
        if (!gone.isEmpty()) {
            part.discard(gone);
        }
    }

    /** Puts rows in front of one that stays; returns where that one is now. */
    private int place(int from, int end, boolean[] made, @Nullable ForRow until) {
        int at = until == null ? rows.size() : rows.indexOf(until);
        for (int i = from; i < end; i++) {
            ForRow row = Objects.requireNonNull(now.get(i));
            if (made[i]) {
                List<ForRow> added = new ArrayList<>(List.of(row));
                while (i + 1 < end && made[i + 1]) {
                    added.add(Objects.requireNonNull(now.get(++i)));
                }
                rows.addAll(at, added);
                at += added.size();
                kept.addAll(added);
                part.inserted(added);
            } else {
                int old = rows.indexOf(row);
                rows.remove(old);
                at -= old < at ? 1 : 0;
                rows.add(at++, row);
                part.moved(row);
                part.update(row, items, i, keys.get(i), mask);
            }
        }
        return at;
    }

    /** Returns the longest run of items whose rows are in order already. */
    private int[] longestRun() {
        int[] ends = new int[keys.size()];
        int[] previous = new int[keys.size()];
        int length = 0;
        for (int i = 0; i < before.length; i++) {
            if (before[i] < 0) {
                continue;
            }
            int low = 0;
            int high = length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (before[i] < before[ends[middle]]) {
                    high = middle;
                } else {
                    low = middle + 1;
                }
            }
            ends[low] = i;
            previous[i] = low > 0 ? ends[low - 1] : -1;
            length = Math.max(length, low + 1);
        }
        int[] run = new int[length];
        int at = length == 0 ? -1 : ends[length - 1];
        for (int i = length - 1; i >= 0; i--) {
            run[i] = at;
            at = previous[at];
        }
        return Arrays.copyOf(run, length);
    }
}
