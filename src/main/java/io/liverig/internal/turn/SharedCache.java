package io.liverig.internal.turn;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongBiFunction;
import org.jspecify.annotations.Nullable;

/**
 * What the programs of a JVM share, because it is made of the same text. It belongs to none of them, so it is bounded by
 * its weight in characters; what was not used for longest goes first.
 */
public final class SharedCache<K, V> {
    private final ToLongBiFunction<K, V> weight;
    private final long most;
    private final Map<K, V> values = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    /**
     * Makes an empty one.
     *
     * @param weight how many characters a value counts for
     * @param most how many it keeps at most; a value that is heavier is not kept
     */
    public SharedCache(ToLongBiFunction<K, V> weight, long most) {
        this.weight = weight;
        this.most = most;
    }

    /** Returns one character for so many bytes of the heap at its largest. */
    public static long ofTheHeap(int bytes) {
        return Runtime.getRuntime().maxMemory() / bytes;
    }

    /** Returns the value of a key, or null when it is not kept. */
    public synchronized @Nullable V find(K key) {
        return values.get(key);
    }

    /** Returns the value of a key, made when it is not kept. */
    public V get(K key, Function<K, V> maker) {
        V known = find(key);
        if (known != null) {
            return known;
        }
        V made = maker.apply(key);
        return keep(key, made);
    }

    /** Keeps a value, unless there is one; returns the one that is there now. */
    private synchronized V keep(K key, V made) {
        V other = values.putIfAbsent(key, made);
        if (other != null) {
            return other;
        }
        size += weight.applyAsLong(key, made);
        Iterator<Map.Entry<K, V>> oldest = values.entrySet().iterator();
        while (size > most && oldest.hasNext()) {
            Map.Entry<K, V> entry = oldest.next();
            size -= weight.applyAsLong(entry.getKey(), entry.getValue());
            oldest.remove();
        }
        return made;
    }

    /** Returns how many values are kept. */
    public synchronized int count() {
        return values.size();
    }
}
