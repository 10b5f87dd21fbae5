package io.liverig.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one update of a page has done, its components' included: the behaviours are told of it later, all at once. */
final class Commit {
    private final long number;
    private final List<ViewNode> removed = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private int evaluated;
    private boolean slotsChanged;

    Commit(long number) {
        this.number = number;
    }

    long number() {
        return number;
    }

    /** Counts a binding that was worked out. */
    void evaluated() {
        evaluated++;
    }

    int evaluations() {
        return evaluated;
    }

    void created(ViewNode node) {
        slotsChanged |= node.isSlot();
        if (node.face() != null) {
            inserted(node);
        }
    }

    private void inserted(ViewNode node) {
        NodeFace face = node.face();
        if (face != null) {
            Map<String, Object> attributes = NodeFace.snapshot(node);
            others.add(() -> face.insert(attributes));
        }
    }

    void changed(ViewNode node, String name, @Nullable Object value) {
        NodeFace face = node.face();
        if (face != null) {
            others.add(() -> face.change(name, value));
        }
    }

    void removed(ViewNode node) {
        slotsChanged |= node.isSlot();
        node.markRemoved();
        if (node.face() != null) {
            removed.add(node);
        }
    }

    /** Tells whether slots came or went, so that what stands in them may be shown or hidden. */
    boolean slotsChanged() {
        return slotsChanged;
    }

    /** Tells the behaviours: what left first, then what came and what changed in the template's order. */
    void deliver() {
        for (ViewNode node : removed) {
            NodeFace face = node.face();
            if (face != null) {
                face.remove();
            }
        }
        others.forEach(Runnable::run);
    }
}
