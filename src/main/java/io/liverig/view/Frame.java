package io.liverig.view;

import io.liverig.view.wxml.Expression;
import io.liverig.view.wxml.Scope;
import io.liverig.view.wxml.TemplateFile;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a tree is rendered.
 *
 * @param tree the tree it belongs to
 * @param parent the node whose children its nodes are
 * @param file the file that its template stands in, through which it finds templates by name
 * @param includer where the file is included, null when it is not
 * @param scope the names that its bindings see
 * @param slot the slot that takes what is rendered here, of several that each make it anew; else null
 * @param depth how many uses of templates and includes are around it
 */
record Frame(
        ShadowTree tree,
        ViewNode parent,
        TemplateFile file,
        @Nullable Frame includer,
        Scope scope,
        @Nullable SlotValues slot,
        int depth) {
    /** Templates that use themselves end here. */
    static final int MAX_DEPTH = 100;

    /** Returns the node at present: one that stood in for a component gives its place to it. */
    @Override
    public ViewNode parent() {
        return parent.present();
    }

    /** Begins a file that sees its own wxs modules and some data. */
    static Frame of(ShadowTree tree, ViewNode parent, TemplateFile file, Scope data) {
        return new Frame(tree, parent, file, null, modules(tree, file, data), null, 0);
    }

    private static Scope modules(ShadowTree tree, TemplateFile file, Scope data) {
        return ModuleScope.of(data, file.path(), file.modules(), tree.page().scripts());
    }

    Frame with(Scope inner) {
        return new Frame(tree, parent, file, includer, inner, slot, depth);
    }

    /** Returns the same place for what stands inside a node. */
    Frame inside(ViewNode node) {
        return new Frame(tree, node, file, includer, scope, null, depth);
    }

    /** Returns the same place for what one of several slots takes. */
    Frame inSlot(SlotValues taker, Scope values) {
        return new Frame(tree, parent, file, includer, values, taker, depth);
    }

    Frame included(TemplateFile other) {
        return new Frame(tree, parent, other, this, scope, slot, depth + 1);
    }

    Frame used(TemplateFile other, Scope data) {
        return new Frame(tree, parent, other, null, modules(tree, other, data), slot, depth + 1);
    }

    /** Works a binding out, and counts that. */
    @Nullable
    Object evaluate(Expression expression) {
        tree.commit().evaluated();
        return expression.value(scope);
    }

    /** Takes nodes in that were not there before, once the parts are in order again. */
    void inserted(List<ViewNode> nodes) {
        parent().childrenChanged();
        if (parent().isAttached()) {
            nodes.forEach(Lifetimes::attach);
        }
    }

    /** Lets parts go that are no longer among the parent's children. */
    void discard(PartList parts) {
        discard(parts.nodes(), parts::remove);
    }

    /** Lets nodes go that are no longer among the parent's children; end does away with them. */
    void discard(List<ViewNode> nodes, Runnable end) {
        parent().childrenChanged();
        nodes.forEach(Lifetimes::detach);
        end.run();
    }
}
