package io.liverig.wx;

import static io.liverig.wx.Rows.answer;

import io.liverig.bridge.HostRow;
import java.util.List;

/**
 * The network: https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html and
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html
 */
final class NetworkChapter implements HostRow.Chapter {
    private static final List<String> TYPE = List.of("networkType", "signalStrength", "hasSystemProxy");

    private final Device device;
    private final Requests requests;

    NetworkChapter(WxHost host) {
        this.device = host.phone().device();
        this.requests = new Requests(host);
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                answer("getNetworkType", args -> device.pick(TYPE)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkStatusChange.html
                new HostRow.Listen("onNetworkStatusChange", "networkStatusChange"),
                new HostRow.Unlisten("offNetworkStatusChange", "networkStatusChange"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html
                new HostRow.Listen("onNetworkWeakChange", "networkWeakChange"),
                new HostRow.Unlisten("offNetworkWeakChange", "networkWeakChange"),
                new HostRow.Async("request", false, requests::request));
    }
}
