package io.liverig.internal.project.module;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rewritten texts by their original, for the whole JVM; the longest unused leave when it is full. */
final class ModuleCache {
    private final long limit;
    private final Map<String, String> texts = new LinkedHashMap<>(64, 0.75f, true);
    private long size;

    ModuleCache(long limitInCharacters) {
        this.limit = limitInCharacters;
    }

    synchronized @Nullable String get(String original) {
        return texts.get(original);
    }

    synchronized void put(String original, String rewritten) {
        if (texts.put(original, rewritten) == null) {
            size += weight(original, rewritten);
        }
        var oldest = texts.entrySet().iterator();
        while (size > limit && oldest.hasNext()) {
            var entry = oldest.next();
            size -= weight(entry.getKey(), entry.getValue());
            oldest.remove();
        }
    }

    synchronized int count() {
        return texts.size();
    }

    private static long weight(String original, String rewritten) {
        return (long) original.length() + rewritten.length();
    }
}
