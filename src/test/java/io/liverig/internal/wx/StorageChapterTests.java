package io.liverig.internal.wx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.liverig.data.FunctionMark;
import io.liverig.data.Undefined;
import io.liverig.internal.wx.phone.Storage;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class StorageChapterTests {
    private final WxKit kit = new WxKit();

    private Map<?, ?> info() {
        return WxKit.map(kit.sync("getStorageInfoSync"));
    }

    @Test
    void bothFormsSeeTheSameStorage() {
        assertSame(Undefined.UNDEFINED, kit.sync("setStorageSync", "user", Map.of("name", "alice")));
        assertEquals(
                Map.of("name", "alice"),
                kit.call("getStorage", "key", "user").fields().get("data"));
        kit.call("setStorage", "key", "n", "data", 5.0);
        assertEquals(5.0, kit.sync("getStorageSync", "n"));
        assertEquals(
                Map.of("keys", List.of("user", "n"), "currentSize", 1.0, "limitSize", 10240.0),
                kit.call("getStorageInfo").fields());
    }

    @Test
    void aMissingKeyIsEmptyTextInOneFormAndAFailureInTheOther() {
        assertEquals("", kit.sync("getStorageSync", "gone"));
        assertEquals(
                "fail data not found", kit.call("getStorage", "key", "gone").outcome());
    }

    @Test
    void anObjectComesBackAsACopyWithoutItsFunctions() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("list", List.of(1.0));
        value.put("f", new FunctionMark("f"));
        kit.sync("setStorageSync", "k", value);
        Object first = kit.sync("getStorageSync", "k");
        assertEquals(Map.of("list", List.of(1.0)), first);
        assertNotSame(first, kit.sync("getStorageSync", "k"));
    }

    @Test
    void aKeyMustBeText() {
        assertEquals(
                "parameter error: parameter should be String instead of Number",
                kit.syncFailure("setStorageSync", 1.0, 2.0));
        assertEquals(
                "fail parameter error: parameter.key should be String instead of Undefined",
                kit.call("removeStorage").outcome());
    }

    @Test
    void oneEntryHoldsAMegabyteWithItsKey() {
        String most = "x".repeat(Storage.ENTRY_LIMIT - 1);
        kit.sync("setStorageSync", "k", most);
        assertEquals(most, kit.sync("getStorageSync", "k"));
        assertEquals("entry size limit reached", kit.syncFailure("setStorageSync", "k", most + "x"));
        assertEquals(most, kit.sync("getStorageSync", "k"));
    }

    @Test
    void tenMegabytesAreAllThereIs() {
        String most = "x".repeat(Storage.ENTRY_LIMIT - 1);
        for (int i = 0; i < 10; i++) {
            kit.sync("setStorageSync", "" + i, most);
        }
        assertEquals(10240.0, info().get("currentSize"));
        assertEquals(
                "fail exceed storage max size 10Mb",
                kit.call("setStorage", "key", "more", "data", "").outcome());
        kit.sync("setStorageSync", "3", "less");
        assertEquals("ok", kit.call("setStorage", "key", "more", "data", "").outcome());
    }

    @Test
    void whatIsRemovedTakesNoRoom() {
        kit.sync("setStorageSync", "a", "x".repeat(5000));
        kit.sync("setStorageSync", "b", "y");
        kit.sync("removeStorageSync", "a");
        kit.sync("removeStorageSync", "never there");
        assertEquals(List.of("b"), info().get("keys"));
        assertEquals(1.0, info().get("currentSize"));
        kit.sync("clearStorageSync");
        assertEquals(0.0, info().get("currentSize"));
        assertEquals("ok", kit.call("clearStorage").outcome());
    }

    @Test
    void manyKeysGoInAndOutTogether() {
        List<Object> pairs = List.of(Map.of("key", "a", "value", 1.0), Map.of("key", "b", "value", 2.0));
        kit.sync("batchSetStorageSync", pairs);
        assertEquals(List.of(1.0, 2.0, ""), kit.sync("batchGetStorageSync", List.of("a", "b", "c")));
        kit.call("batchSetStorage", "kvList", List.of(Map.of("key", "c", "value", true)));
        assertEquals(
                Map.of("dataList", List.of(true)),
                kit.call("batchGetStorage", "keyList", List.of("c")).fields());
        assertEquals("parameter error: parameter should be Array", kit.syncFailure("batchGetStorageSync", "a"));
    }

    @Property(tries = 100, seed = "1")
    void theSizeIsThatOfWhatIsLeft(@ForAll @Size(min = 1, max = 20) List<List<Boolean>> script) {
        WxKit fresh = new WxKit();
        int at = 0;
        for (List<Boolean> step : script) {
            fresh.sync(step.isEmpty() ? "removeStorageSync" : "setStorageSync", "k" + at++ % 3, step.toString());
        }
        long left = fresh.phone.storage().keys().stream()
                .mapToLong(key -> key.length()
                        + String.valueOf(fresh.sync("getStorageSync", key)).length())
                .sum();
        assertEquals(Math.ceil(left / 1024.0), fresh.phone.storage().usedKilobytes());
    }

    @Test
    void valuesThatAreNoObjectsStayWhatTheyAre() {
        for (Object value : Arrays.asList("text", 0.0, Double.NaN, true, null, Undefined.UNDEFINED)) {
            kit.phone.storage().set("k", value);
            assertEquals(value, kit.sync("getStorageSync", "k"));
        }
    }
}
