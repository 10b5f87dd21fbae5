package io.liverig.view;

import io.liverig.data.DataChange;
import io.liverig.data.DataTree;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.view.wxml.TemplateFile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes that one template makes: those of a page itself, or those inside a component.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/custom-component/wxml-wxss.html
 */
final class ShadowTree {
    /** How far the node of a new component is: its events meet what is there by then. */
    enum Arrival {
        /** Its instance is made, and nothing listens to it. */
        MADE,
        /** Its attributes and handlers are given, and nothing is around it. */
        BOUND,
        /** It stands in its tree. */
        PLACED
    }

    /** How often one update may bring about another of the same tree before it counts as endless. */
    static final int MAX_ROUNDS = 200;

    private final ViewTree page;
    private final ComponentRef ref;
    private final @Nullable ComponentType type;
    private final @Nullable ViewNode host;
    private final Map<String, Generic> generics;
    private final DataTree data;
    private final DataScope scope;
    private final ViewNode root;
    private final PartList parts;
    private final Deque<List<DataChange>> waiting = new ArrayDeque<>();
    private ChangeMask changed;
    private @Nullable SlotContent content;
    private @Nullable ViewNode tabBar;
    private boolean usesComponents;
    private boolean ready;
    private Arrival arrival = Arrival.MADE;
    private boolean updating = true;

    /**
     * Renders a template.
     *
     * @param type null for a page
     * @param host the component's node; null for a page
     * @param generics what the component's generic tags stand for
     */
    ShadowTree(
            ViewTree page,
            ComponentRef ref,
            @Nullable ComponentType type,
            @Nullable ViewNode host,
            Map<String, Generic> generics,
            Map<String, Object> data,
            TemplateFile file) {
        this.page = page;
        this.ref = ref;
        this.type = type;
        this.host = host;
        this.generics = generics;
        this.data = new DataTree(data);
        this.scope = DataScope.owned(data, page.scripts());
        this.changed = new ChangeMask(this.data, false);
        this.root = ViewNode.root(this, host == null ? "page" : ViewNode.SHADOW, Place.of(file.path()));
        if (host != null) {
            host.shadow(this);
        }
        page.opened(this);
        this.parts = new PartList(file.body(), Frame.of(this, root, file, scope));
        this.tabBar = host == null ? OwnTabBar.under(this) : null;
        root.childParts(this::topmost);
        this.updating = false;
        drain();
    }

    private List<ViewNode> topmost() {
        List<ViewNode> nodes = parts.nodes();
        if (tabBar != null) {
            nodes.add(tabBar);
        }
        return nodes;
    }

    /** Returns the node of the tab bar that the program draws under its page; null when there is none. */
    @Nullable
    ViewNode tabBar() {
        return tabBar;
    }

    ViewTree page() {
        return page;
    }

    ComponentRef ref() {
        return ref;
    }

    @Nullable
    ComponentType type() {
        return type;
    }

    /** Returns the component's node in the tree around; null for a page. */
    @Nullable
    ViewNode host() {
        return host;
    }

    ViewNode root() {
        return root;
    }

    DataTree data() {
        return data;
    }

    Arrival arrival() {
        return arrival;
    }

    void arrived(Arrival stage) {
        arrival = stage;
    }

    Commit commit() {
        return page.commit();
    }

    void tell(ComponentLife moment) {
        page.port().life(ref, moment);
    }

    void tell(String pageMoment, @Nullable Object detail) {
        page.port().pageLife(ref, pageMoment, detail);
    }

    /** Tells the component once that it is ready. */
    void tellReady() {
        if (!ready) {
            ready = true;
            tell(ComponentLife.READY);
        }
    }

    /** Returns what a tag of the template stands for; null for a node of the view's own. */
    @Nullable
    ComponentType component(String tag) {
        Generic chosen = generics.get(tag);
        ComponentType found =
                chosen != null ? chosen.component() : page.instances().names().used(ref.path(), tag);
        usesComponents |= found != null;
        return found;
    }

    /** Returns what stands in for a tag whose component can not be had yet; null when nothing does. */
    @Nullable
    Placeholder placeholder(String tag) {
        Generic chosen = generics.get(tag);
        Placeholder found =
                chosen != null ? chosen.placeholder() : page.instances().names().placeholder(ref.path(), tag);
        usesComponents |= found != null;
        return found;
    }

    /** Tells whether the template has met a component so far; those hear also of values that are equal. */
    boolean usesComponents() {
        return usesComponents;
    }

    /** Tells whether a value was changed in place in this update. */
    boolean touched(@Nullable Object value) {
        return changed.touched(value);
    }

    /**
     * Puts changes into the data and brings the nodes up to date. What changes in the midst of that follows when it is
     * done, so that no part is updated within its own update.
     */
    void update(List<DataChange> changes) {
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
        changed = new ChangeMask(data, usesComponents);
        changes.forEach(changed::apply);
        page.scripts().settled();
        scope.refresh(data.root(), changed.mask());
        if (changed.mask() != null) {
            parts.update();
            if (content != null) {
                content.follow();
            }
        }
    }

    private void tooManyRounds() {
        page.library()
                .fault(
                        FaultKind.USAGE,
                        "an update of " + ref.path() + " brings about another one without an end, " + MAX_ROUNDS
                                + " times by now",
                        root.place(),
                        "Look for components that set each other's data in turn");
    }

    /** Returns what its slots make anew each; null where they share what there is. */
    @Nullable
    SlotContent content() {
        return content;
    }

    void content(SlotContent made) {
        content = made;
    }

    /** Ends the tree: its nodes, and the trees below. */
    void remove() {
        parts.remove();
        page.forget(this);
    }

    /** Lists the slots in the tree's order. */
    List<ViewNode> slots() {
        List<ViewNode> all = new ArrayList<>();
        root.collectElements(all);
        all.removeIf(node -> !node.isSlot());
        return all;
    }

    /** Returns the component whose template has this component's tag, down to the page: {@code <a> in b in c}. */
    String chain() {
        if (host == null) {
            return ref.path();
        }
        return "<" + host.tag() + "> (" + ref.path() + ") in " + host.owner().chain();
    }

    /** Counts the components around this one. */
    int depth() {
        int depth = 0;
        for (ViewNode node = host; node != null; node = node.owner().host()) {
            depth++;
        }
        return depth;
    }
}
