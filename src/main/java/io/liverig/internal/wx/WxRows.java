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
    public static List<HostRow> all(WxBase host) {
        List<HostRow> rows = new ArrayList<>();
        chapters(host).forEach(chapter -> rows.addAll(chapter.rows()));
        rows.add(new CanIUse(host.facts(), rows).row());
        return List.copyOf(rows);
    }

    private static List<HostRow.Chapter> chapters(WxBase host) {
        return List.of(
                new SystemChapter(host),
                new LaunchChapter(host),
                new AppEventChapter(),
                new RouteChapter(host),
                new InteractionChapter(host),
                new NavigationBarChapter(host),
                new TabBarChapter(host),
                new ScrollChapter(host),
                new QueryChapter(),
                new NetworkChapter(host),
                new SocketChapter(host),
                new StorageChapter(host),
                new MediaChapter(host),
                new ChooseChapter(host),
                new UserChapter(host),
                new AudioChapter(host),
                new ContextChapter(host),
                new FileChapter(host),
                new LiveChapter(host),
                new AccountChapter(host),
                new SettingChapter(host),
                new DeviceChapter(host),
                new LogChapter(host));
    }
}
