package io.liverig.internal.view.node;

import io.liverig.data.DataTree;
import io.liverig.internal.port.ComponentLife;
import io.liverig.internal.port.ComponentRef;
import io.liverig.internal.port.ComponentType;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one template at work: those of a page itself, or those inside a component.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
 */
public final class ShadowTree {
    /** How far the node of a new component is: its events meet what is there by then. */
    public enum Arrival {
        /** Its instance is made, and nothing listens to it. */
        MADE,
        /** Its attributes and handlers are given, and nothing is around it. */
        BOUND,
        /** It stands in its tree. */
        PLACED
    }

    private final PageNodes page;
    private final ComponentRef ref;
    private final @Nullable ComponentType type;
    private final @Nullable ViewNode host;
    private final DataTree data;
    private final ViewNode root;
    private @Nullable SlottedContent content;
    private boolean ready;
    private Arrival arrival = Arrival.MADE;

    /**
     * Makes a tree of a root alone.
     *
     * @param type null for a page
     * @param host the component's node; null for a page
     * @param data what the template shows
     * @param at the template
     */
    public ShadowTree(
            PageNodes page,
            ComponentRef ref,
            @Nullable ComponentType type,
            @Nullable ViewNode host,
            DataTree data,
            Place at) {
        this.page = page;
        this.ref = ref;
        this.type = type;
        this.host = host;
        this.data = data;
        this.root = ViewNode.root(this, host == null ? "page" : ViewNode.SHADOW, at);
        if (host != null) {
            host.shadow(this);
        }
    }

    public PageNodes page() {
        return page;
    }

    public ComponentRef ref() {
        return ref;
    }

    public @Nullable ComponentType type() {
        return type;
    }

    /** Returns the component's node in the tree around; null for a page. */
    public @Nullable ViewNode host() {
        return host;
    }

    public ViewNode root() {
        return root;
    }

    public DataTree data() {
        return data;
    }

    public Arrival arrival() {
        return arrival;
    }

    public void arrived(Arrival stage) {
        arrival = stage;
    }

    public void tell(ComponentLife moment) {
        page.components().life(ref, moment);
    }

    void tell(String pageMoment, @Nullable Object detail) {
        page.components().pageLife(ref, pageMoment, detail);
    }

    /** Tells the component once that it is ready. */
    void tellReady() {
        if (!ready) {
            ready = true;
            tell(ComponentLife.READY);
        }
    }

    /** Returns what its slots make again each; null where they share what there is. */
    public @Nullable SlottedContent content() {
        return content;
    }

    public void content(SlottedContent made) {
        content = made;
    }

    /** Lists the slots in the tree's order. */
    public List<ViewNode> slots() {
        List<ViewNode> all = new ArrayList<>();
        root.collectElements(all);
        all.removeIf(node -> !node.isSlot());
        return all;
    }

    /** Returns the component whose template has this component's tag, down to the page: {@code <a> in b in c}. */
    public String chain() {
        if (host == null) {
            return ref.path();
        }
        return "<" + host.tag() + "> (" + ref.path() + ") in " + host.owner().chain();
    }

    /** Counts the components around this one. */
    public int depth() {
        int depth = 0;
        for (ViewNode node = host; node != null; node = node.owner().host()) {
            depth++;
        }
        return depth;
    }
}
