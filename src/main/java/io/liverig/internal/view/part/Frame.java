package io.liverig.internal.view.part;

import io.liverig.internal.view.node.Commit;
import io.liverig.internal.view.node.Lifetimes;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.ModuleScope;
import io.liverig.internal.view.scope.SlotValues;
import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Scope;
import io.liverig.journal.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a tree is rendered.
 *
 * @param instance the template at work that it belongs to
 * @param parent the node whose children its nodes are
 * @param use the file that its template stands in, through which it finds templates by name
 * @param scope the names that its bindings see
 * @param slot the slot that takes what is rendered here, of several that each make it again; else null
 */
record Frame(
        TemplateInstance instance,
        ViewNode parent,
        FileUse use,
        Scope scope,
        @Nullable SlotValues slot) {
    /** How many uses of templates and includes may stand in each other. */
    static final int MAX_DEPTH = 100;

    /**
     * A file that something is rendered from.
     *
     * @param template the template of the file that is used, "" for what stands in no template
     * @param around where the file is used or included, null at the outermost
     * @param at where that is
     * @param isIncluded whether it is an include, whose templates are also those of the place around
     * @param depth how many uses of templates and includes are around it
     */
    record FileUse(
            TemplateFile file, String template, @Nullable FileUse around, Place at, boolean isIncluded, int depth) {
        /** Returns where the file is included; null when it is not. */
        @Nullable
        FileUse includer() {
            return isIncluded ? around : null;
        }

        /** Returns whether the same part of the same file is at work already, here or around. */
        boolean isWithin(TemplateFile other, String name) {
            for (FileUse at = this; at != null; at = at.around) {
                if (at.template.equals(name) && at.file.path().equals(other.path())) {
                    return true;
                }
            }
            return false;
        }
    }

    /** Returns the node of now: one that stood in for a component gives its place to it. */
    @Override
    public ViewNode parent() {
        return parent.present();
    }

    /** Begins a file that sees its own wxs modules and some data. */
    static Frame of(TemplateInstance instance, ViewNode parent, TemplateFile file, Scope data) {
        return new Frame(
                instance,
                parent,
                new FileUse(file, "", null, Place.of(file.path()), false, 0),
                modules(instance, file, data),
                null);
    }

    private static Scope modules(TemplateInstance instance, TemplateFile file, Scope data) {
        return ModuleScope.of(
                data, file.path(), file.modules(), instance.context().scripts());
    }

    Frame with(Scope inner) {
        return new Frame(instance, parent, use, inner, slot);
    }

    /** Returns the same place for what stands inside a node. */
    Frame inside(ViewNode node) {
        return new Frame(instance, node, use, scope, null);
    }

    /** Returns the same place for what one of several slots takes. */
    Frame inSlot(SlotValues taker, Scope values) {
        return new Frame(instance, parent, use, values, taker);
    }

    /** Begins another file in this place. */
    Frame included(TemplateFile other, Place at) {
        return new Frame(instance, parent, new FileUse(other, "", use, at, true, use.depth() + 1), scope, slot);
    }

    /** Begins a template of a file, which sees nothing but some data. */
    Frame used(TemplateFile other, String template, Place at, Scope data) {
        FileUse inner = new FileUse(other, template, use, at, false, use.depth() + 1);
        return new Frame(instance, parent, inner, modules(instance, other, data), slot);
    }

    /** Returns what the templates of the page share. */
    RenderContext context() {
        return instance.context();
    }

    /** Returns the tree that takes the nodes. */
    ShadowTree tree() {
        return instance.tree();
    }

    /** Returns the update under way. */
    Commit commit() {
        return instance.context().commit();
    }

    /** Works a binding out, and counts that. */
    @Nullable
    Object evaluate(Expression expression) {
        commit().evaluated();
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
