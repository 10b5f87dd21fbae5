package io.liverig.internal.wx.call;

import io.liverig.data.Fields;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.wx.phone.ScopeState;
import io.liverig.internal.wx.phone.ScopeStates;
import io.liverig.journal.RowKind;

/** The system's question whether the program may do something. */
public final class PermissionDialog {
    private final WxBase base;

    public PermissionDialog(WxBase base) {
        this.base = base;
    }

    /** Asks if the user never was asked, and fails with WeChat's words when it is not allowed. */
    public void require(String scope) {
        ScopeStates scopes = base.phone().scopes();
        boolean asks = scopes.state(scope) == ScopeState.NOT_ASKED;
        boolean allowed = scopes.ask(scope);
        if (asks) {
            base.journal()
                    .row(
                            base.program(),
                            "",
                            RowKind.ACTION,
                            "permission",
                            Fields.of("scope", scope).and("allowed", allowed));
        }
        if (!allowed) {
            throw new HostFailure("auth deny");
        }
    }
}
