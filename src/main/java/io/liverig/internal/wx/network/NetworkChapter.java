package io.liverig.internal.wx.network;

import static io.liverig.internal.wx.call.Rows.answer;

import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Device;
import java.util.ArrayList;
import java.util.List;

/**
 * The network: https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.getNetworkType.html and
 * https://developers.weixin.qq.com/miniprogram/dev/api/network/request/wx.request.html
 */
public final class NetworkChapter implements HostRow.Chapter {
    private static final List<String> TYPE = List.of("networkType", "signalStrength", "hasSystemProxy");

    private final WxBase base;
    private final Device device;

    public NetworkChapter(WxBase base) {
        this.base = base;
        this.device = base.phone().device();
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>(List.of(
                answer("getNetworkType", args -> device.pick(TYPE)),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkStatusChange.html
                new HostRow.Listen("onNetworkStatusChange", "networkStatusChange"),
                new HostRow.Unlisten("offNetworkStatusChange", "networkStatusChange"),
                // https://developers.weixin.qq.com/miniprogram/dev/api/device/network/wx.onNetworkWeakChange.html
                new HostRow.Listen("onNetworkWeakChange", "networkWeakChange"),
                new HostRow.Unlisten("offNetworkWeakChange", "networkWeakChange")));
        Exchanges exchanges = new Exchanges(base);
        rows.addAll(new Requests(exchanges).rows());
        rows.addAll(new Transfers(base, exchanges).rows());
        return rows;
    }
}
