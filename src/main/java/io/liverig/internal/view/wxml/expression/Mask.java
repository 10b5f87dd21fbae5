package io.liverig.internal.view.wxml.expression;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a commit has changed below a value: {@link #ALL} of it, or only the members named here. Nothing at all is null.
 *
 * <p>A list's indexes are members by their decimal text, and {@code length} is one when it has changed.
 */
public final class Mask {
    /** Everything may have changed. */
    public static final Mask ALL = new Mask(Map.of());

    private static final String[] SMALL = new String[512];

    static {
        for (int i = 0; i < SMALL.length; i++) {
            SMALL[i] = Integer.toString(i);
        }
    }

    private final Map<String, Mask> members;

    private Mask(Map<String, Mask> members) {
        this.members = members;
    }

    /** Makes a mask of some members; null when there are none. */
    public static @Nullable Mask of(Map<String, Mask> members) {
        return members.isEmpty() ? null : new Mask(members);
    }

    /** Returns what has changed below a member; null when nothing has. */
    public @Nullable Mask member(String name) {
        return this == ALL ? ALL : members.get(name);
    }

    /** Returns the members that have changed; empty for {@link #ALL}, which names none. */
    public Map<String, Mask> members() {
        return members;
    }

    /** Returns a list's index as the name of a member. */
    public static String indexName(int index) {
        return index >= 0 && index < SMALL.length ? SMALL[index] : Integer.toString(index);
    }

    /** Joins two masks: what either of them has. */
    public static @Nullable Mask union(@Nullable Mask a, @Nullable Mask b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        if (a == ALL || b == ALL) {
            return ALL;
        }
        Map<String, Mask> joined = new HashMap<>(a.members);
        b.members.forEach((name, mask) -> joined.merge(name, mask, (x, y) -> Objects.requireNonNull(union(x, y))));
        return new Mask(joined);
    }

    /** Compares two plain data values by structure; null when they are equal. */
    public static @Nullable Mask diff(@Nullable Object old, @Nullable Object now) {
        if (old == now) {
            return null;
        }
        if (old instanceof List<?> a && now instanceof List<?> b) {
            return diffLists(a, b);
        }
        if (old instanceof Map<?, ?> a && now instanceof Map<?, ?> b) {
            return a.size() == b.size() ? diffMaps(a, b) : diffMembers(a, b);
        }
        return old != null && old.equals(now) ? null : ALL;
    }

    private static @Nullable Mask diffLists(List<?> old, List<?> now) {
        Map<String, Mask> changed = null;
        int longest = Math.max(old.size(), now.size());
        for (int i = 0; i < longest; i++) {
            Mask mask = i < old.size() && i < now.size() ? diff(old.get(i), now.get(i)) : ALL;
            if (mask != null) {
                changed = changed == null ? new HashMap<>() : changed;
                changed.put(indexName(i), mask);
            }
        }
        if (changed != null && old.size() != now.size()) {
            changed.put("length", ALL);
        }
        return changed == null ? null : new Mask(changed);
    }

    /** Walks both maps side by side; another order of the members counts as a change of all. */
    private static @Nullable Mask diffMaps(Map<?, ?> old, Map<?, ?> now) {
        Map<String, Mask> changed = null;
        Iterator<? extends Map.Entry<?, ?>> entries = now.entrySet().iterator();
        for (Map.Entry<?, ?> before : old.entrySet()) {
            Map.Entry<?, ?> after = entries.next();
            if (!before.getKey().equals(after.getKey())) {
                return diffMembers(old, now);
            }
            Mask mask = diff(before.getValue(), after.getValue());
            if (mask != null) {
                changed = changed == null ? new HashMap<>() : changed;
                changed.put(before.getKey().toString(), mask);
            }
        }
        return changed == null ? null : new Mask(changed);
    }

    private static Mask diffMembers(Map<?, ?> old, Map<?, ?> now) {
        Map<String, Mask> changed = new HashMap<>();
        for (Map.Entry<?, ?> before : old.entrySet()) {
            Object name = before.getKey();
            Mask mask = now.containsKey(name) ? diff(before.getValue(), now.get(name)) : ALL;
            if (mask != null) {
                changed.put(name.toString(), mask);
            }
        }
        for (Object name : now.keySet()) {
            if (!old.containsKey(name)) {
                changed.put(name.toString(), ALL);
            }
        }
        return changed.isEmpty() ? ALL : new Mask(changed);
    }

    @Override
    public String toString() {
        return this == ALL ? "ALL" : members.toString();
    }
}
