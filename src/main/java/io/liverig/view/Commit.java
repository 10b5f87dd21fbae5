package io.liverig.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What one update of a tree has done: it is told to the behaviours when all of it is done. */
final class Commit {
    private final Predicate<@Nullable Object> touched;
    private final List<ViewNode> removed = new ArrayList<>();
    private final List<Runnable> others = new ArrayList<>();
    private int evaluated;

    Commit(Predicate<@Nullable Object> touched) {
        this.touched = touched;
    }

    /** Tells whether a value was changed in place in this commit. */
    boolean touched(@Nullable Object value) {
        return touched.test(value);
    }

    /** Counts a binding that was worked out. */
    void evaluated() {
        evaluated++;
    }

    int evaluations() {
        return evaluated;
    }

    void created(ViewNode node) {
        if (node.behavior() != NodeBehavior.NONE) {
            others.add(() -> node.behavior().inserted(node));
        }
        if (!node.listeners().isEmpty()) {
            others.add(() -> node.tree().scriptHandlers().inserted(node));
        }
    }

    void changed(ViewNode node, String name, @Nullable Object before, @Nullable Object value) {
        if (node.behavior() != NodeBehavior.NONE) {
            others.add(() -> node.behavior().attributeChanged(new AttributeChange(node, name, value)));
        }
        if (!node.listeners().isEmpty()) {
            others.add(() -> node.tree().scriptHandlers().changed(node, name, before));
        }
    }

    void removed(ViewNode node) {
        node.markRemoved();
        removed.add(node);
    }

    /** Tells the behaviours: what left first, then what came and what changed in the template's order. */
    void deliver() {
        for (ViewNode node : removed) {
            node.behavior().removed(node);
        }
        others.forEach(Runnable::run);
    }
}
