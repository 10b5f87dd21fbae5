package io.liverig.internal.view.node;

import io.liverig.internal.port.ComponentLife;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Walks over nodes that enter a page, leave it or change places in it, and tells the components among them.
 *
 * <p>The order is the one of glass-easel's engine (src/element.ts, checkAndCallAttached and its neighbours): attached
 * goes from a component to its shadow tree to what stands inside it, detached and moved the other way round.
 */
public final class Lifetimes {
    private Lifetimes() {}

    /** Attaches a whole page; the page itself may be a component underneath. */
    public static void attachPage(ShadowTree page) {
        if (!page.root().isAttached()) {
            page.page().readyDue();
            page.tell(ComponentLife.ATTACHED);
            attach(page.root());
        }
    }

    public static void detachPage(ShadowTree page) {
        if (page.root().isAttached()) {
            detach(page.root());
            page.tell(ComponentLife.DETACHED);
        }
    }

    public static void attach(ViewNode node) {
        if (node.isText() || node.isAttached() || node.isRemoved()) {
            return;
        }
        node.setAttached(true);
        ShadowTree shadow = node.shadow();
        if (shadow != null) {
            shadow.page().readyDue();
            shadow.tell(ComponentLife.ATTACHED);
            attach(shadow.root());
        }
        List.copyOf(node.children()).forEach(Lifetimes::attach);
    }

    public static void detach(ViewNode node) {
        detach(node, true);
    }

    /** As {@link #detach(ViewNode)}, perhaps without what stands inside the node, which another takes over. */
    public static void detach(ViewNode node, boolean withInside) {
        if (!node.isAttached()) {
            return;
        }
        if (withInside) {
            List.copyOf(node.children()).forEach(Lifetimes::detach);
        }
        ShadowTree shadow = node.shadow();
        if (shadow != null) {
            detach(shadow.root());
        }
        node.setAttached(false);
        if (shadow != null) {
            shadow.tell(ComponentLife.DETACHED);
        }
    }

    /** Tells of being ready from the inside out, the page itself last. */
    public static void ready(ViewNode node) {
        List.copyOf(node.children()).forEach(Lifetimes::ready);
        ShadowTree shadow = node.shadow();
        if (shadow != null) {
            ready(shadow.root());
            shadow.tellReady();
        }
        if (node.parent() == null && node.owner().host() == null) {
            node.owner().tellReady();
        }
    }

    /** Tells of a moment in the page's life from the outside in. */
    public static void page(ShadowTree tree, String name, @Nullable Object detail) {
        tree.tell(name, detail);
        page(tree.root(), name, detail);
    }

    private static void page(ViewNode node, String name, @Nullable Object detail) {
        ShadowTree shadow = node.shadow();
        if (shadow != null) {
            page(shadow, name, detail);
        }
        List.copyOf(node.children()).forEach(child -> page(child, name, detail));
    }

    public static void move(ViewNode node) {
        if (!node.isAttached()) {
            return;
        }
        List.copyOf(node.children()).forEach(Lifetimes::move);
        ShadowTree shadow = node.shadow();
        if (shadow != null) {
            move(shadow.root());
            shadow.tell(ComponentLife.MOVED);
        }
    }
}
