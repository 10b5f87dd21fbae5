package io.liverig.internal.component;

import io.liverig.data.Fields;
import io.liverig.internal.component.kit.Component;
import io.liverig.internal.component.kit.ComponentContext;
import io.liverig.internal.component.kit.ComponentTag;
import io.liverig.internal.view.node.ViewNode;

/**
 * navigator: a tap goes to a page.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/component/navigator.html . Other mini-programs
 * (target="miniProgram") are not there: a tap is counted and fails.
 */
final class NavigatorElement extends Component {
    NavigatorElement(ComponentContext kit, ComponentTag kind) {
        super(kit, kind);
    }

    @Override
    public void tapped(ViewNode target) {
        String how = text("open-type");
        if (text("target").equals("miniProgram") && !how.equals("exit")) {
            base().journal().notImplemented(base().program(), "navigator target=\"miniProgram\"");
            send("fail", Fields.of("errMsg", "navigateToMiniProgram:fail not implemented"));
            return;
        }
        base().around().go(node().page(), how, text("url"), (int) number("delta"), why -> {
            if (isThere()) {
                notice(how + " to \"" + text("url") + "\" fails: " + why);
            }
        });
    }
}
