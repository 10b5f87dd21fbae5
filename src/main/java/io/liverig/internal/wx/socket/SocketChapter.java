package io.liverig.internal.wx.socket;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.Rows;
import io.liverig.internal.wx.call.WxBase;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** WebSocket: https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/SocketTask.html */
public final class SocketChapter implements HostRow.Chapter {
    private static final String TASK = "SocketTask";

    private final Sockets sockets;

    /** Makes the chapter of one program. */
    public SocketChapter(WxBase base) {
        this.sockets = new Sockets(base);
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Begin("connectSocket", TASK, sockets::connect));
        rows.add(new HostRow.Async(TASK + ".send", false, sockets::send));
        rows.add(new HostRow.Async(TASK + ".close", false, sockets::close));
        for (String event : List.of("Open", "Message", "Error", "Close")) {
            String name = event.toLowerCase(Locale.ROOT);
            rows.add(new HostRow.Listen(TASK + ".on" + event, TASK + "." + name));
            rows.add(new HostRow.Listen("onSocket" + event, "socket." + name));
        }
        // Not in the document, but programs and their libraries rely on them; their numbers are those of browsers:
        // https://github.com/wechat-miniprogram/api-typings/issues/73
        rows.add(new HostRow.Property(TASK + ".readyState", sockets::readyState, null));
        for (Connection.State state : Connection.State.values()) {
            rows.add(new HostRow.Property(TASK + "." + state, args -> state.number(), null));
        }
        // https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.sendSocketMessage.html
        rows.add(Rows.async("sendSocketMessage", sockets::sendByLatest));
        // https://developers.weixin.qq.com/miniprogram/dev/api/network/websocket/wx.closeSocket.html
        rows.add(Rows.async("closeSocket", sockets::closeLatest));
        return rows;
    }
}
