package io.liverig.internal.wx;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.audio.AudioChapter;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.network.NetworkChapter;
import io.liverig.internal.wx.socket.SocketChapter;
import java.util.ArrayList;
import java.util.List;

/** All functions of wx that there are, chapter by chapter. */
public final class WxRows {
    private WxRows() {}

    /** Returns the rows of one program, each name once; what has no row is not implemented. */
    public static List<HostRow> all(WxBase base) {
        List<HostRow> rows = new ArrayList<>();
        chapters(base).forEach(chapter -> rows.addAll(chapter.rows()));
        rows.add(new CanIUse(base.facts(), rows).row());
        return List.copyOf(rows);
    }

    private static List<HostRow.Chapter> chapters(WxBase base) {
        return List.of(
                new SystemChapter(base),
                new LaunchChapter(base),
                new AppEventChapter(),
                new RouteChapter(base),
                new InteractionChapter(base),
                new NavigationBarChapter(base),
                new TabBarChapter(base),
                new ScrollChapter(base),
                new QueryChapter(),
                new NetworkChapter(base),
                new SocketChapter(base),
                new StorageChapter(base),
                new MediaChapter(base),
                new ChooseChapter(base),
                new UserChapter(base),
                new AudioChapter(base),
                new ContextChapter(base),
                new FileChapter(base),
                new LiveChapter(base),
                new AccountChapter(base),
                new SettingChapter(base),
                new DeviceChapter(base),
                new LogChapter(base));
    }
}
