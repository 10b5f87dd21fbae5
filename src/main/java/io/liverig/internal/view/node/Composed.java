package io.liverig.internal.view.node;

import io.liverig.internal.port.ComponentType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The tree as it is shown: a component's inside in the place of the component, and in the place of its slots what its
 * user put inside it.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
 */
public final class Composed {
    private Composed() {}

    /** Returns what is shown directly in a node; slots and virtual hosts show what is in them instead of themselves. */
    public static List<ViewNode> children(ViewNode node) {
        List<ViewNode> shown = new ArrayList<>();
        ShadowTree shadow = node.shadow();
        addAll(
                node.isSlot()
                        ? content(node)
                        : shadow == null ? node.children() : shadow.root().children(),
                shown);
        return shown;
    }

    private static void addAll(List<ViewNode> nodes, List<ViewNode> shown) {
        for (ViewNode node : nodes) {
            if (node.isVirtual() || isVirtualHost(node)) {
                shown.addAll(children(node));
            } else {
                shown.add(node);
            }
        }
    }

    private static boolean isVirtualHost(ViewNode node) {
        ShadowTree shadow = node.shadow();
        ComponentType type = shadow == null ? null : shadow.type();
        return type != null && type.virtualHost();
    }

    /** Returns what stands in a slot; nothing in one of a page, or in the second of a kind. */
    static List<ViewNode> content(ViewNode slot) {
        ViewNode host = slot.owner().host();
        if (host == null) {
            return List.of();
        }
        SlottedContent made = slot.owner().content();
        if (made != null) {
            return made.of(slot);
        }
        return host.children().stream()
                .filter(child -> slotOf(child, host) == slot)
                .toList();
    }

    /** Returns the slot that takes a child of a component; null when none does. */
    public static @Nullable ViewNode slotOf(ViewNode child, ViewNode host) {
        ShadowTree shadow = host.shadow();
        ComponentType type = shadow == null ? null : shadow.type();
        if (shadow == null || type == null) {
            return null;
        }
        SlottedContent made = shadow.content();
        if (made != null) {
            return made.slotOf(child);
        }
        for (ViewNode slot : shadow.slots()) {
            if (type.slots() == ComponentType.SlotMode.SINGLE
                    || slot.text("name").equals(child.text("slot"))) {
                return slot;
            }
        }
        return null;
    }

    /** Returns whether a node has a place in what is shown, all the way up to the page. */
    static boolean isShown(ViewNode node) {
        ViewNode at = node;
        for (ViewNode next = parent(at); next != null; next = parent(at)) {
            at = next;
        }
        return at.parent() == null && at.owner().host() == null;
    }

    /** Returns the node in which another is shown, slots included; null for a page, and for what no slot takes. */
    static @Nullable ViewNode parent(ViewNode node) {
        ViewNode parent = node.parent();
        if (parent == null) {
            return node.isRemoved() ? null : node.owner().host();
        }
        return parent.shadow() == null ? parent : slotOf(node, parent);
    }
}
