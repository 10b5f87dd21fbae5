package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;
import static io.liverig.internal.wx.call.Rows.done;

import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Account;
import java.util.List;
import java.util.Map;

/** Login: https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.login.html */
final class AccountChapter implements HostRow.Chapter {
    private final Account account;

    AccountChapter(WxBase base) {
        this.account = base.phone().account();
    }

    @Override
    public List<HostRow> rows() {
        return List.of(
                answer("login", args -> Map.of("code", account.login())),
                // https://developers.weixin.qq.com/miniprogram/dev/api/open-api/login/wx.checkSession.html
                done("checkSession", this::checkSession));
    }

    private void checkSession(CallArgs args) {
        if (!account.hasSession()) {
            throw new HostFailure("session expired, call wx.login again");
        }
    }
}
