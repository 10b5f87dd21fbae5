package io.liverig.internal.view.node;

import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The place of a node among the others: what is around it, what is below it, what is inside it. */
public abstract class TreeNode {
    static final String SHADOW = "#shadow";
    static final String TEXT = "#text";
    private static final String SLOT = "slot";

    private final ShadowTree owner;
    private final @Nullable ViewNode parent;
    private final String tag;
    private final boolean component;
    private List<ViewNode> children = List.of();
    private @Nullable Supplier<List<ViewNode>> parts;
    private @Nullable ShadowTree shadow;
    private boolean attached;
    private boolean stale;
    private boolean removed;
    private @Nullable ViewNode replacer;

    TreeNode(ShadowTree owner, @Nullable ViewNode parent, String tag, boolean component) {
        this.owner = owner;
        this.parent = parent;
        this.tag = tag;
        this.component = component;
    }

    private ViewNode self() {
        return (ViewNode) this;
    }

    /** Returns whether the node is a component, also one that has no inside. */
    boolean isComponent() {
        return component;
    }

    /** Returns the component's number; 0 when the node is none. */
    public int component() {
        return shadow == null ? 0 : shadow.ref().number();
    }

    /** Finds nodes inside the component, in its own template; none when the node is none. */
    public List<ViewNode> inside(String selector) {
        return shadow == null ? List.of() : Selector.parse(selector).in(shadow.root());
    }

    /** Returns the tree whose template has the node. */
    public ShadowTree owner() {
        return owner;
    }

    /** Returns what is inside a component; null for all other nodes. */
    public @Nullable ShadowTree shadow() {
        return shadow;
    }

    void shadow(ShadowTree tree) {
        shadow = tree;
    }

    public boolean isAttached() {
        return attached;
    }

    void setAttached(boolean now) {
        attached = now;
    }

    boolean isSlot() {
        return tag.equals(SLOT);
    }

    /** Returns whether the node is there for its children only. */
    public boolean isVirtual() {
        return isSlot() || tag.equals("block");
    }

    /** Returns whether this is a text; its tag is {@code #text}. */
    public boolean isText() {
        return tag.equals(TEXT);
    }

    /** Returns the elements and texts directly below in the template, as they are now; not what a component shows. */
    public List<ViewNode> children() {
        if (stale && parts != null) {
            stale = false;
            children = parts.get();
        }
        return Collections.unmodifiableList(children);
    }

    /** Returns the node around this one; null for the root and for nodes that were removed. */
    public @Nullable ViewNode parent() {
        return removed || parent == null ? null : parent.present();
    }

    /** Returns the node itself, or the one that has taken its place and what is inside it. */
    public ViewNode present() {
        return replacer == null ? self() : replacer.present();
    }

    public void replacedBy(ViewNode node) {
        replacer = node;
    }

    public boolean isRemoved() {
        return removed;
    }

    public void childParts(Supplier<List<ViewNode>> source) {
        parts = source;
        stale = true;
    }

    /** Takes note that the parts stand for other nodes than before. */
    public void childrenChanged() {
        stale = true;
    }

    void collectElements(List<ViewNode> all) {
        if (!isText()) {
            all.add(self());
            children().forEach(child -> child.collectElements(all));
        }
    }

    /** Gathers the nodes of this tree and of the components in it. */
    public void collectAll(List<ViewNode> all) {
        all.add(self());
        if (shadow != null) {
            shadow.root().collectAll(all);
        }
        children().forEach(child -> child.collectAll(all));
    }

    /** Returns the tag as the template writes it. */
    public String tag() {
        return tag;
    }

    void removed() {
        removed = true;
    }
}
