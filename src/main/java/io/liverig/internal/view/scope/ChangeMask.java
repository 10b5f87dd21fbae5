package io.liverig.internal.view.scope;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.internal.view.wxml.expression.Mask;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts changes into the data and remembers what they really change: an equal value in the place of another is no
 * change, and of a new list only the members that differ are.
 */
public final class ChangeMask {
    private final DataTree data;
    private final Set<Object> touched = Collections.newSetFromMap(new IdentityHashMap<>());
    private final boolean byPath;
    private @Nullable Mask mask;

    /**
     * Begins without a change.
     *
     * @param byPath whether a path that is set counts as changed although its value is equal: a component hears of a
     *     value that is given to it again (glass-easel, src/tmpl/index.ts, updateValues)
     */
    public ChangeMask(DataTree data, boolean byPath) {
        this.data = data;
        this.byPath = byPath;
    }

    public void apply(DataChange change) {
        mask = Mask.union(mask, mask(data.root(), change.path().segments(), 0, change.value()));
        data.apply(change);
    }

    /** Returns what has changed; null when nothing has. */
    public @Nullable Mask mask() {
        return mask;
    }

    /** Returns whether a list or an object was changed in place, so that it cannot be compared with what it was. */
    public boolean touched(@Nullable Object value) {
        return touched.contains(value);
    }

    private @Nullable Mask mask(Object container, List<Object> segments, int at, @Nullable Object value) {
        touched.add(container);
        Object key = segments.get(at);
        if (isNew(container, key)) {
            return grown(container, key, made(segments, at + 1));
        }
        Object old = DataTree.member(container, key);
        boolean last = at + 1 == segments.size();
        Mask below = last ? (byPath ? Mask.ALL : Mask.diff(old, value)) : below(old, segments, at + 1, value);
        return below == null ? null : Mask.of(single(key.toString(), below));
    }

    private @Nullable Mask below(@Nullable Object old, List<Object> segments, int at, @Nullable Object value) {
        boolean fits = segments.get(at) instanceof Integer ? old instanceof List : old instanceof Map;
        if (old != null && fits) {
            return mask(old, segments, at, value);
        }
        boolean hadMembers = old instanceof String || old instanceof List || old instanceof Map;
        return hadMembers ? Mask.ALL : made(segments, at);
    }

    /** Returns what is new where a path was made from nothing: the path alone, for nothing else below had a value. */
    private static Mask made(List<Object> segments, int at) {
        if (at == segments.size()) {
            return Mask.ALL;
        }
        Map<String, Mask> members = single(segments.get(at).toString(), made(segments, at + 1));
        if (segments.get(at) instanceof Integer) {
            members.put("length", Mask.ALL);
        }
        return Objects.requireNonNull(Mask.of(members));
    }

    private static boolean isNew(Object container, Object key) {
        return container instanceof List<?> list ? (Integer) key >= list.size() : !hasKey(container, key);
    }

    private static boolean hasKey(Object container, Object key) {
        return container instanceof Map<?, ?> map && map.containsKey(key.toString());
    }

    private static @Nullable Mask grown(Object container, Object key, Mask made) {
        Map<String, Mask> members = single(key.toString(), made);
        if (container instanceof List) {
            members.put("length", Mask.ALL);
        }
        return Mask.of(members);
    }

    private static Map<String, Mask> single(String name, Mask mask) {
        Map<String, Mask> members = new HashMap<>();
        members.put(name, mask);
        return members;
    }
}
