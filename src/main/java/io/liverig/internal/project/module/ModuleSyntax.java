package io.liverig.internal.project.module;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The places of a text that make it an ES module, as offsets in its characters.
 *
 * @param requests import statements and exports from elsewhere, in their order
 * @param exports what the module itself exports
 * @param uses where a name that was imported is read
 * @param dynamicImports the word {@code import} in {@code import(...)}
 */
record ModuleSyntax(List<Request> requests, Exports exports, List<Use> uses, List<Integer> dynamicImports) {

    /** A script: nothing to find. */
    static final ModuleSyntax NONE =
            new ModuleSyntax(List.of(), new Exports(List.of(), List.of(), null, List.of()), List.of(), List.of());

    /** Returns whether nothing has to be rewritten. */
    boolean isEmpty() {
        return !isModule() && dynamicImports.isEmpty();
    }

    /** Returns whether the file is a module and not a script. */
    boolean isModule() {
        return !requests.isEmpty() || hasExports() || !exports.lists().isEmpty();
    }

    /** Returns whether the module has exports, be it those of others. */
    boolean hasExports() {
        return exports.unnamed() != null
                || !exports.names().isEmpty()
                || requests.stream().anyMatch(Request::exports);
    }

    /** From start up to, not including, end. */
    record Range(int start, int end) {}

    /**
     * A statement that asks for another module.
     *
     * @param imports the names it brings
     * @param reExports the names it hands on
     * @param star whether it hands on all names
     */
    record Request(Range range, String module, List<Import> imports, List<ReExport> reExports, boolean star) {
        boolean exports() {
            return star || !reExports.isEmpty();
        }
    }

    /** An imported name ({@code *} for all of them, {@code default}) and what it is called here. */
    record Import(String imported, String local) {}

    /** A name that is handed on: {@code *} as the imported name means the module as one object. */
    record ReExport(String exported, String imported) {}

    /**
     * What a module exports of its own.
     *
     * @param lists statements such as a list of names in braces, which only disappear
     * @param keywords where the keyword stands before a declaration
     * @param unnamed the default export, or null
     * @param names all others
     */
    record Exports(
            List<Range> lists,
            List<Integer> keywords,
            @Nullable DefaultExport unnamed,
            List<LocalExport> names) {}

    /** A name exported for a local one; reading a lexical one too early throws. */
    record LocalExport(String exported, String local, boolean lexical) {}

    /** {@code export default} at an offset; the name when it is a declaration that has one. */
    record DefaultExport(int at, @Nullable String name) {}

    /** A use of an imported name. */
    record Use(int at, String name, UseKind kind) {}

    /** How an imported name is used, which decides what can stand in its place. */
    enum UseKind {
        /** As a value. */
        VALUE,
        /** As the function of a call: it must not get the module as its this. */
        CALL,
        /** As the function of a call and the first word of a statement: no parenthesis may come first. */
        FIRST_CALL,
        /** As a property that has the same name. */
        SHORTHAND,
        /** As the target of an assignment, which is an error when it runs. */
        TARGET
    }
}
