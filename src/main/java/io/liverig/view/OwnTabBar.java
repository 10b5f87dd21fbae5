package io.liverig.view;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The tab bar that a program draws itself: a component behind all that a tab's page shows, an instance of its own for each
 * such page.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html
 */
final class OwnTabBar {
    private static final String TAG = "custom-tab-bar";

    private OwnTabBar() {}

    /** Makes the tab bar of a page; null when it has none. */
    static @Nullable ViewNode under(ShadowTree page) {
        ComponentType type = page.page().instances().names().tabBar(page.ref().path());
        if (type == null) {
            return null;
        }
        ViewNode node = ViewNode.ofNoTemplate(page, page.root(), TAG);
        page.commit().created(node);
        page.page().instances().make(type, node, Map.of());
        return node;
    }
}
