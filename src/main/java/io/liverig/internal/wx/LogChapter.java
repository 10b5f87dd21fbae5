package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.sync;

import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.journal.RowKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Logs and figures that a device sends to WeChat; here the timeline keeps them and nothing is sent.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getLogManager.html and
 * https://developers.weixin.qq.com/miniprogram/dev/api/data-analysis/wx.reportEvent.html
 */
final class LogChapter implements HostRow.Chapter {
    private static final String MANAGER = "LogManager";
    private static final String REALTIME = "RealtimeLogManager";

    private final WxBase base;

    LogChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Factory("getLogManager", MANAGER, args -> MANAGER));
        for (String level : List.of("debug", "info", "log", "warn")) {
            rows.add(sync(MANAGER + "." + level, args -> log(level, args)));
        }
        // https://developers.weixin.qq.com/miniprogram/dev/api/base/debug/wx.getRealtimeLogManager.html
        rows.add(new HostRow.Factory("getRealtimeLogManager", REALTIME, args -> REALTIME));
        for (String level : List.of("info", "warn", "error")) {
            rows.add(sync(REALTIME + "." + level, args -> log(level, args)));
        }
        // What these do shows in the row of the call alone.
        for (String name : List.of(
                REALTIME + ".setFilterMsg",
                REALTIME + ".addFilterMsg",
                "reportEvent",
                "reportAnalytics",
                "reportMonitor",
                "reportPerformance")) {
            rows.add(sync(name, args -> Undefined.UNDEFINED));
        }
        return rows;
    }

    private Undefined log(String level, CallArgs args) {
        String place = args.page() == null ? "" : args.page().route();
        base.journal().row(base.program(), place, RowKind.CONSOLE, level, Map.of("values", args.values()));
        return Undefined.UNDEFINED;
    }
}
