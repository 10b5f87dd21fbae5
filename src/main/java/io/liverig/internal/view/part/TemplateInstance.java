package io.liverig.internal.view.part;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.Placeholder;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.SlottedContent;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.ChangeMask;
import io.liverig.internal.view.scope.DataScope;
import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.journal.FaultKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A template at work: it makes the nodes of one shadow tree and keeps them up to date with its data (glass-easel,
 * src/template_engine.ts).
 */
public final class TemplateInstance {
    /**
     * What a generic tag of one component instance stands for:
     * https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/generics.html
     *
     * @param type the component; null for one that cannot be had yet
     * @param chooser the template that chose it
     * @param tag the tag by which that template knows it
     */
    record Generic(@Nullable ComponentType type, TemplateInstance chooser, String tag) {
        /** Returns the component; null as long as it cannot be had. */
        @Nullable
        ComponentType component() {
            return type != null ? type : chooser.component(tag);
        }

        /** Returns what stands in for it; null when it is there. */
        @Nullable
        Placeholder placeholder() {
            return type != null ? null : chooser.placeholder(tag);
        }
    }

    /** How often one update may bring about another of the same tree before it counts as endless. */
    static final int MAX_ROUNDS = 200;

    private static final String TAB_BAR = "custom-tab-bar";

    private final RenderContext context;
    private final ShadowTree tree;
    private final Map<String, Generic> generics;
    private final DataScope scope;
    private final PartList parts;
    private final Deque<List<DataChange>> waiting = new ArrayDeque<>();
    private ChangeMask changed;
    private @Nullable ViewNode tabBar;
    private boolean usesComponents;
    private boolean updating = true;

    /**
     * Renders a template.
     *
     * @param tree takes the nodes; it has the data
     * @param generics what the component's generic tags stand for
     */
    TemplateInstance(RenderContext context, ShadowTree tree, Map<String, Generic> generics, TemplateFile file) {
        this.context = context;
        this.tree = tree;
        this.generics = generics;
        DataTree data = tree.data();
        this.scope = DataScope.owned(data.root(), context.scripts());
        this.changed = new ChangeMask(data, false);
        context.opened(this);
        this.parts = new PartList(file.body(), Frame.of(this, tree.root(), file, scope));
        this.tabBar = tree.host() == null ? makeTabBar() : null;
        tree.root().childParts(this::topmost);
        this.updating = false;
        drain();
    }

    /**
     * Makes the tab bar that a program draws itself: a component behind all that a tab's page shows, an instance of its
     * own for each such page.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/ability/custom-tabbar.html
     *
     * @return null when the page has none
     */
    private @Nullable ViewNode makeTabBar() {
        ComponentType type = context.instances().names().tabBar(tree.ref().path());
        if (type == null) {
            return null;
        }
        ViewNode node = ViewNode.ofNoTemplate(tree, tree.root(), TAB_BAR);
        context.commit().created(node);
        context.instances().make(context, type, node, Map.of());
        return node;
    }

    private List<ViewNode> topmost() {
        List<ViewNode> nodes = parts.nodes();
        if (tabBar != null) {
            nodes.add(tabBar);
        }
        return nodes;
    }

    /** Returns the node of the tab bar that the program draws under its page; null when there is none. */
    public @Nullable ViewNode tabBar() {
        return tabBar;
    }

    RenderContext context() {
        return context;
    }

    public ShadowTree tree() {
        return tree;
    }

    /** Returns what a tag of the template stands for; null for a node of the view's own. */
    @Nullable
    ComponentType component(String tag) {
        Generic chosen = generics.get(tag);
        ComponentType found = chosen != null
                ? chosen.component()
                : context.instances().names().used(tree.ref().path(), tag);
        usesComponents |= found != null;
        return found;
    }

    /** Returns what stands in for a tag whose component cannot be had yet; null when nothing does. */
    @Nullable
    Placeholder placeholder(String tag) {
        Generic chosen = generics.get(tag);
        Placeholder found = chosen != null
                ? chosen.placeholder()
                : context.instances().names().placeholder(tree.ref().path(), tag);
        usesComponents |= found != null;
        return found;
    }

    /** Returns whether the template has met a component so far; those hear also of values that are equal. */
    boolean usesComponents() {
        return usesComponents;
    }

    /** Returns whether a value was changed in place in this update. */
    boolean touched(@Nullable Object value) {
        return changed.touched(value);
    }

    /**
     * Puts changes into the data and brings the nodes up to date. What changes in the midst of that follows when it is
     * done, so that no part is updated within its own update.
     */
    public void update(List<DataChange> changes) {
        waiting.add(changes);
        drain();
    }

    /** Changes the parts outside of an update; what changes in the midst of that follows when it is done. */
    void change(Runnable job) {
        boolean before = updating;
        updating = true;
        try {
            job.run();
        } finally {
            updating = before;
        }
        drain();
    }

    private void drain() {
        if (updating) {
            return;
        }
        updating = true;
        try {
            for (int round = 0; !waiting.isEmpty(); round++) {
                if (round >= MAX_ROUNDS) {
                    waiting.clear();
                    tooManyRounds();
                    return;
                }
                apply(waiting.remove());
            }
        } finally {
            updating = false;
        }
    }

    private void apply(List<DataChange> changes) {
        changed = new ChangeMask(tree.data(), usesComponents);
        changes.forEach(changed::apply);
        context.scripts().settled();
        scope.refresh(tree.data().root(), changed.mask());
        if (changed.mask() != null) {
            parts.update();
            SlottedContent content = tree.content();
            if (content != null) {
                content.follow();
            }
        }
    }

    private void tooManyRounds() {
        context.library()
                .fault(
                        FaultKind.USAGE,
                        "an update of " + tree.ref().path() + " brings about another one without an end, " + MAX_ROUNDS
                                + " times by now",
                        tree.root().place(),
                        "Look for components that set each other's data in turn");
    }

    /** Ends the tree: its nodes, and the trees below. */
    void remove() {
        parts.remove();
        context.instances().forget(this);
    }
}
