package io.liverig.internal.turn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class SharedCacheTests {
    private final SharedCache<String, String> cache =
            new SharedCache<>((key, value) -> key.length() + value.length(), 8);

    @Test
    void aFullCacheForgetsTheOneUnusedLongest() {
        cache.get("aa", key -> "AA");
        cache.get("bb", key -> "BB");
        assertEquals("AA", cache.get("aa", key -> "made again"));
        cache.get("cc", key -> "CC");
        assertEquals("AA", cache.find("aa"));
        assertNull(cache.find("bb"));
        assertEquals(2, cache.count());
    }

    @Test
    void whatIsHeavierThanAllIsNotKept() {
        assertEquals("123456789", cache.get("a", key -> "123456789"));
        assertEquals(0, cache.count());
        cache.get("b", key -> "B");
        assertEquals("B", cache.find("b"));
    }
}
