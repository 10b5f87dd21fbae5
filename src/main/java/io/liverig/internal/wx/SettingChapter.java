package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.data.Fields;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.PermissionDialog;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.ScopeStates;
import java.util.List;
import java.util.Map;

/** Permissions: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.getSetting.html */
final class SettingChapter implements HostRow.Chapter {
    private final ScopeStates scopes;
    private final PermissionDialog dialog;

    SettingChapter(WxBase base) {
        this.scopes = base.phone().scopes();
        this.dialog = new PermissionDialog(base);
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                answer("getSetting", this::setting),
                // A device also wants a tap before; the rig takes the call as made by one.
                // https://developers.weixin.qq.com/miniprogram/dev/api/open-api/setting/wx.openSetting.html
                answer("openSetting", this::openSetting),
                // https://developers.weixin.qq.com/miniprogram/dev/api/open-api/authorize/wx.authorize.html
                done("authorize", this::authorize));
    }

    private Map<String, Object> setting(CallArgs args) {
        Fields setting = Fields.of("authSetting", scopes.asked());
        return args.flag("withSubscriptions", false)
                ? setting.and(
                        "subscriptionsSetting", Fields.of("mainSwitch", false).and("itemSettings", Map.of()))
                : setting;
    }

    private Map<String, Object> openSetting(CallArgs args) {
        scopes.visitSettings();
        return setting(args);
    }

    private void authorize(CallArgs args) {
        String scope = args.string("scope");
        if (!ScopeStates.isScope(scope)) {
            throw new HostFailure("invalid scope");
        }
        dialog.require(scope);
    }
}
