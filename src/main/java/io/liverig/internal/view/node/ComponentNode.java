package io.liverig.internal.view.node;

import io.liverig.data.Undefined;
import io.liverig.internal.port.ComponentType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A custom component as a built-in one around it or inside it sees it.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/behaviors.html
 */
public final class ComponentNode {
    private final ViewNode node;
    private final ShadowTree shadow;

    private ComponentNode(ViewNode node, ShadowTree shadow) {
        this.node = node;
        this.shadow = shadow;
    }

    /** Returns the component that a node is; null when it is none. */
    public static @Nullable ComponentNode of(ViewNode node) {
        ShadowTree shadow = node.shadow();
        return shadow == null ? null : new ComponentNode(node, shadow);
    }

    /** Returns the component whose template has a node; null for one of the page's template. */
    public static @Nullable ComponentNode around(ViewNode node) {
        ViewNode host = node.owner().host();
        return host == null ? null : of(host);
    }

    /** Returns the component's own node. */
    public ViewNode node() {
        return node;
    }

    /** Returns whether the component has one of the built-in behaviors of forms: {@code wx://form-field}. */
    public boolean mixes(String behavior) {
        ComponentType type = shadow.type();
        return type != null && type.mixes().contains(behavior);
    }

    /** Returns what the component's data holds under a name; undefined when it holds nothing. */
    public @Nullable Object data(String name) {
        return shadow.data().root().getOrDefault(name, Undefined.UNDEFINED);
    }

    /** Returns the topmost nodes of the component's template. */
    public List<ViewNode> content() {
        return shadow.root().children();
    }
}
