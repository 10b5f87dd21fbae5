package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.sync;

import io.liverig.data.Fields;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import java.util.List;
import java.util.Map;

/**
 * How the program was launched, as what, and its updates:
 * https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getLaunchOptionsSync.html
 */
final class LaunchChapter implements HostRow.Chapter {
    private static final String MANAGER = "UpdateManager";

    private final WxBase base;

    LaunchChapter(WxBase base) {
        this.base = base;
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                sync("getLaunchOptionsSync", args -> base.facts().launchOptions()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/app/life-cycle/wx.getEnterOptionsSync.html
                sync("getEnterOptionsSync", args -> base.facts().enterOptions()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/open-api/account-info/wx.getAccountInfoSync.html
                sync("getAccountInfoSync", args -> accountInfo()),
                // https://developers.weixin.qq.com/miniprogram/dev/api/base/update/wx.getUpdateManager.html
                new HostRow.Factory("getUpdateManager", MANAGER, args -> checkForUpdate()),
                new HostRow.Listen(MANAGER + ".onCheckForUpdate", "checkForUpdate"),
                new HostRow.Listen(MANAGER + ".onUpdateReady", "updateReady"),
                new HostRow.Listen(MANAGER + ".onUpdateFailed", "updateFailed"));
    }

    private Map<String, Object> accountInfo() {
        Map<String, Object> program = Fields.of("appId", base.facts().appId())
                .and("envVersion", "develop")
                .and("version", "");
        return Fields.of("miniProgram", program).and("plugin", Map.of());
    }

    /** Tells the listeners that there is no newer version: a rig runs the one on disk. */
    private String checkForUpdate() {
        base.listeners().fire("checkForUpdate", Map.of("hasUpdate", false));
        return MANAGER;
    }
}
