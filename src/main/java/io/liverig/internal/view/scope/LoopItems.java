package io.liverig.internal.view.scope;

import io.liverig.internal.view.wxml.expression.Mask;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What wx:for goes through: an array's items, an object's members, a string's characters, or so many numbers from 0.
 *
 * <p>The forms follow glass-easel's engine (src/tmpl/range_list_diff.ts); the official page names arrays only.
 *
 * @param values the items
 * @param names an object's member names; null for all else, where the index is a number
 */
public record LoopItems(List<?> values, @Nullable List<String> names) {
    /** How many rows all wx:for of a page may have; the official page on performance asks for 1,000 nodes at most. */
    public static final int MAX_ROWS = 50_000;

    public static final LoopItems NONE = new LoopItems(List.of(), null);

    public static LoopItems of(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return new LoopItems(list, null);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMembers(map);
        }
        List<Object> made = new ArrayList<>();
        if (value instanceof String text) {
            text.chars().forEach(c -> made.add(String.valueOf((char) c)));
        } else if (value instanceof Double number && number == Math.rint(number)) {
            for (int i = 0; i < number && i <= MAX_ROWS; i++) {
                made.add((double) i);
            }
        }
        return new LoopItems(made, null);
    }

    /** Puts whole numbers first, in ascending order, as JavaScript orders an object's members. */
    private static LoopItems ofMembers(Map<?, ?> map) {
        List<String> names = new ArrayList<>();
        map.keySet().forEach(name -> names.add(name.toString()));
        if (names.stream().anyMatch(LoopItems::isIndex)) {
            names.sort(Comparator.comparingLong(name -> isIndex(name) ? Long.parseLong(name) : Long.MAX_VALUE));
        }
        List<Object> values = new ArrayList<>(names.size());
        names.forEach(name -> values.add(map.get(name)));
        return new LoopItems(values, names);
    }

    private static boolean isIndex(String name) {
        return name.length() < 10 && name.matches("0|[1-9][0-9]*");
    }

    public int size() {
        return values.size();
    }

    public @Nullable Object value(int at) {
        return values.get(at);
    }

    /** Returns what the template sees as the index. */
    public Object index(int at) {
        return names == null ? (Object) (double) at : names.get(at);
    }

    /** Returns the item's name as a member of the list, as masks use it. */
    public String member(int at) {
        return names == null ? Mask.indexName(at) : names.get(at);
    }
}
