package io.liverig.internal.wx.phone;

import io.liverig.data.Json;
import io.liverig.internal.bridge.HostFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The program's key-value storage, in memory.
 *
 * <p>Limits: https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html . Sizes count the
 * characters of a key and of its value as JSON, as the Android client does.
 */
public final class Storage {
    /** The most characters that one key and its value may have. */
    public static final int ENTRY_LIMIT = 1024 * 1024;

    /** The most characters that all entries may have together. */
    public static final int TOTAL_LIMIT = 10 * 1024 * 1024;

    private record Entry(@Nullable Object value, int size) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();
    private long total;

    /** Puts a value under a key; fails with WeChat's words when it is too large. */
    public synchronized void set(String key, @Nullable Object value) {
        String json = Json.write(value);
        int size = key.length() + (value instanceof String text ? text.length() : json.length());
        if (size > ENTRY_LIMIT) {
            throw new HostFailure("entry size limit reached");
        }
        Entry old = entries.get(key);
        long grown = total + size - (old == null ? 0 : old.size());
        if (grown > TOTAL_LIMIT) {
            throw new HostFailure("exceed storage max size 10Mb");
        }
        entries.put(key, new Entry(kept(value, json), size));
        total = grown;
    }

    /** Keeps of an object what JSON keeps of it; other values stay as they are. */
    private static @Nullable Object kept(@Nullable Object value, String json) {
        return value instanceof Map || value instanceof List ? parsed(json) : value;
    }

    private static @Nullable Object parsed(String json) {
        try {
            return Json.read(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a key is taken. */
    public synchronized boolean has(String key) {
        return entries.containsKey(key);
    }

    /** Returns a copy of the value under a key, or "" where there is none. */
    public synchronized @Nullable Object get(String key) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return "";
        }
        Object value = entry.value();
        return value instanceof Map || value instanceof List ? parsed(Json.write(value)) : value;
    }

    /** Removes a key; one that is not there is no error. */
    public synchronized void remove(String key) {
        Entry old = entries.remove(key);
        total -= old == null ? 0 : old.size();
    }

    /** Removes all keys. */
    public synchronized void clear() {
        entries.clear();
        total = 0;
    }

    /** Returns the keys, in the order in which they were first set. */
    public synchronized List<String> keys() {
        return new ArrayList<>(entries.keySet());
    }

    /** Returns how much is used, in whole kilobytes, rounded up. */
    public synchronized double usedKilobytes() {
        return Math.ceil(total / 1024.0);
    }
}
