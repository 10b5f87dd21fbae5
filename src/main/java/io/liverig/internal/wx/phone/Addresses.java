package io.liverig.internal.wx.phone;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What stands behind addresses by their beginnings; the longest beginning that fits wins. */
final class Addresses<T> {
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private final Map<String, T> known = new TreeMap<>(LONGEST_FIRST);

    synchronized void put(String urlPrefix, T what) {
        known.put(urlPrefix, what);
    }

    synchronized Optional<T> find(String url) {
        return known.entrySet().stream()
                .filter(entry -> url.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
