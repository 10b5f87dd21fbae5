package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.done;
import static io.liverig.internal.wx.call.Rows.sync;

import io.liverig.data.Fields;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Storage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Storage: https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.setStorageSync.html and the pages beside it. */
final class StorageChapter implements HostRow.Chapter {
    private final Storage storage;

    StorageChapter(WxBase base) {
        this.storage = base.phone().storage();
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>(synchronous());
        rows.addAll(asynchronous());
        return rows;
    }

    private List<HostRow> synchronous() {
        return List.of(
                sync("setStorageSync", args -> set(args.text(0), args.at(1))),
                sync("getStorageSync", args -> storage.get(args.text(0))),
                sync("removeStorageSync", args -> remove(args.text(0))),
                sync("clearStorageSync", args -> clear()),
                sync("getStorageInfoSync", args -> info()),
                sync("batchSetStorageSync", args -> setAll(args.at(0), "parameter")),
                sync("batchGetStorageSync", args -> getAll(args.at(0), "parameter")));
    }

    private List<HostRow> asynchronous() {
        return List.of(
                done("setStorage", args -> set(args.string("key"), args.option("data"))),
                answer("getStorage", this::getStored),
                done("removeStorage", args -> remove(args.string("key"))),
                done("clearStorage", args -> clear()),
                answer("getStorageInfo", args -> info()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchSetStorage.html
                done("batchSetStorage", args -> setAll(args.list("kvList"), "parameter.kvList")),
                // https://developers.weixin.qq.com/miniprogram/dev/api/storage/wx.batchGetStorage.html
                answer(
                        "batchGetStorage",
                        args -> Map.of("dataList", getAll(args.list("keyList"), "parameter.keyList"))));
    }

    private Undefined set(String key, @Nullable Object value) {
        storage.set(key, value);
        return Undefined.UNDEFINED;
    }

    private Undefined remove(String key) {
        storage.remove(key);
        return Undefined.UNDEFINED;
    }

    private Undefined clear() {
        storage.clear();
        return Undefined.UNDEFINED;
    }

    private Map<String, Object> getStored(CallArgs args) {
        String key = args.string("key");
        if (!storage.has(key)) {
            throw new HostFailure("data not found");
        }
        Map<String, Object> found = new HashMap<>();
        found.put("data", storage.get(key));
        return found;
    }

    private Map<String, Object> info() {
        return Fields.of("keys", storage.keys())
                .and("currentSize", storage.usedKilobytes())
                .and("limitSize", Storage.TOTAL_LIMIT / 1024.0);
    }

    private Undefined setAll(@Nullable Object pairs, String subject) {
        for (Object pair : listOf(pairs, subject)) {
            if (!(pair instanceof Map<?, ?> map && map.get("key") instanceof String key)) {
                throw new HostFailure("parameter error: " + subject + " should hold objects with key and value");
            }
            storage.set(key, map.containsKey("value") ? map.get("value") : Undefined.UNDEFINED);
        }
        return Undefined.UNDEFINED;
    }

    private List<Object> getAll(@Nullable Object keys, String subject) {
        List<Object> values = new ArrayList<>();
        for (Object key : listOf(keys, subject)) {
            values.add(storage.get(String.valueOf(key)));
        }
        return values;
    }

    private static List<?> listOf(@Nullable Object value, String subject) {
        if (value instanceof List<?> list) {
            return list;
        }
        throw new HostFailure("parameter error: " + subject + " should be Array");
    }
}
