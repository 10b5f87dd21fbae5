package io.liverig.view;

import io.liverig.view.wxml.Expression;
import io.liverig.view.wxml.Scope;
import io.liverig.view.wxml.TemplateFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a part of a tree is rendered.
 *
 * @param tree the tree it belongs to
 * @param file the file that its template stands in, through which it finds templates by name
 * @param includer where the file is included, null when it is not
 * @param scope the names that its bindings see
 * @param depth how many uses of templates and includes are around it
 */
record Frame(ViewTree tree, TemplateFile file, @Nullable Frame includer, Scope scope, int depth) {
    /** Templates that use themselves end here. */
    static final int MAX_DEPTH = 100;

    /** Begins a file that sees its own wxs modules and some data. */
    static Frame of(ViewTree tree, TemplateFile file, Scope data) {
        return new Frame(tree, file, null, modules(tree, file, data), 0);
    }

    private static Scope modules(ViewTree tree, TemplateFile file, Scope data) {
        return ModuleScope.of(data, file.path(), file.modules(), tree.scripts());
    }

    Frame with(Scope inner) {
        return new Frame(tree, file, includer, inner, depth);
    }

    Frame included(TemplateFile other) {
        return new Frame(tree, other, this, scope, depth + 1);
    }

    Frame used(TemplateFile other, Scope data) {
        return new Frame(tree, other, null, modules(tree, other, data), depth + 1);
    }

    /** Works a binding out, and counts that. */
    @Nullable
    Object evaluate(Expression expression) {
        tree.commit().evaluated();
        return expression.value(scope);
    }
}
