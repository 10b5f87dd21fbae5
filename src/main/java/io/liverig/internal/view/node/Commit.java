package io.liverig.internal.view.node;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one update of a page has done, its components' included: the behaviours are told of it later, all at once. */
public final class Commit {
    private final long number;
    private final List<ViewNode> removed = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private final IdentityHashMap<BehaviorNode, Insertion> insertions = new IdentityHashMap<>();
    private int evaluated;
    private boolean slotsChanged;
    private boolean componentsCame;

    Commit(long number) {
        this.number = number;
    }

    public long number() {
        return number;
    }

    /** Counts a binding that was worked out. */
    public void evaluated() {
        evaluated++;
    }

    public int evaluations() {
        return evaluated;
    }

    public void created(ViewNode node) {
        slotsChanged |= node.isSlot();
        componentsCame |= node.isComponent();
        if (node.face() != null || !node.listeners().isEmpty()) {
            inserted(node);
        }
    }

    private void inserted(ViewNode node) {
        BehaviorNode face = node.face();
        if (face != null) {
            Insertion insertion = new Insertion(face, BehaviorNode.snapshot(node));
            insertions.put(face, insertion);
            others.add(insertion);
        }
        if (!node.listeners().isEmpty()) {
            others.add(() -> node.owner().page().inserted(node));
        }
    }

    /** A node that comes, unless it turns out that no slot takes it. */
    private static final class Insertion implements Runnable {
        private final BehaviorNode face;
        private final Map<String, Object> attributes;
        private boolean cancelled;

        Insertion(BehaviorNode face, Map<String, Object> attributes) {
            this.face = face;
            this.attributes = attributes;
        }

        @Override
        public void run() {
            if (!cancelled) {
                face.insert(attributes);
            }
        }
    }

    public void changed(ViewNode node, String name, @Nullable Object before, @Nullable Object value) {
        slotsChanged |= name.equals("slot") || (node.isSlot() && name.equals("name"));
        BehaviorNode face = node.face();
        if (face != null) {
            others.add(() -> face.change(name, value));
        }
        if (!node.listeners().isEmpty()) {
            others.add(() -> node.owner().page().changed(node, name, before));
        }
    }

    public void removed(ViewNode node) {
        slotsChanged |= node.isSlot();
        node.markRemoved();
        if (node.face() != null) {
            removed.add(node);
        }
    }

    /** Looks, when slots came or went, which nodes with a behaviour are shown now: what no slot takes is not. */
    void place(ViewNode root) {
        if (!slotsChanged && !componentsCame) {
            return;
        }
        List<ViewNode> all = new ArrayList<>();
        root.collectAll(all);
        for (ViewNode node : all) {
            BehaviorNode face = node.face();
            if (face != null && face.isPlaced() != Composed.isShown(node)) {
                face.setPlaced(!face.isPlaced());
                if (face.isPlaced()) {
                    inserted(node);
                } else {
                    displaced(node, face);
                }
            }
        }
    }

    private void displaced(ViewNode node, BehaviorNode face) {
        Insertion insertion = insertions.get(face);
        if (insertion == null) {
            removed.add(node);
        } else {
            insertion.cancelled = true;
        }
    }

    /** Tells the behaviours: what left first, then what came and what changed in the template's order. */
    void deliver() {
        abandon();
        others.forEach(Runnable::run);
    }

    /** Tells the behaviours of what left alone, as the page goes before it could show the rest. */
    void abandon() {
        for (ViewNode node : removed) {
            BehaviorNode face = node.face();
            if (face != null) {
                face.remove();
            }
        }
    }
}
