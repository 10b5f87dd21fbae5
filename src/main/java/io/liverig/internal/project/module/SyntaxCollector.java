package io.liverig.internal.project.module;

import io.liverig.internal.project.module.ModuleSyntax.DefaultExport;
import io.liverig.internal.project.module.ModuleSyntax.Exports;
import io.liverig.internal.project.module.ModuleSyntax.LocalExport;
import io.liverig.internal.project.module.ModuleSyntax.Range;
import io.liverig.internal.project.module.ModuleSyntax.Request;
import io.liverig.internal.project.module.ModuleSyntax.Use;
import io.liverig.internal.project.module.ModuleSyntax.UseKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what a walk over a module finds.
 *
 * <p>The walk meets a name more than once: as the key and the value of a shorthand property, or once for each part of a
 * pattern. So everything is kept by its offset, and how a name is used is known at the end only.
 */
final class SyntaxCollector {
    final List<Request> requests = new ArrayList<>();
    final List<Range> exportLists = new ArrayList<>();
    final Set<Integer> exportKeywords = new TreeSet<>();
    final List<LocalExport> exports = new ArrayList<>();
    final Set<Integer> dynamicImports = new TreeSet<>();

    @Nullable
    DefaultExport defaultExport;

    private final Map<Integer, String> uses = new TreeMap<>();
    private final Map<Integer, UseKind> kinds = new HashMap<>();
    private final Set<Integer> statements = new HashSet<>();
    private final Set<Integer> keys = new HashSet<>();

    /** Returns the names that the requests bring. */
    Set<String> importedNames() {
        Set<String> names = new HashSet<>();
        requests.forEach(request -> request.imports().forEach(item -> names.add(item.local())));
        return names;
    }

    /** A statement that is an expression begins here. */
    void statement(int at) {
        statements.add(at);
    }

    /** The name here, should it be imported, is used in a special way. */
    void kind(int at, UseKind kind) {
        kinds.put(at, kind);
    }

    /** The name here is the key of a property. */
    void key(int at) {
        keys.add(at);
    }

    /** An imported name is read here. */
    void use(int at, String name) {
        uses.put(at, name);
    }

    ModuleSyntax syntax() {
        requests.sort(Comparator.comparingInt(request -> request.range().start()));
        List<Use> found = new ArrayList<>();
        uses.forEach((at, name) -> found.add(new Use(at, name, kind(at))));
        return new ModuleSyntax(
                List.copyOf(requests),
                new Exports(List.copyOf(exportLists), List.copyOf(exportKeywords), defaultExport, List.copyOf(exports)),
                List.copyOf(found),
                List.copyOf(dynamicImports));
    }

    private UseKind kind(int at) {
        if (keys.contains(at)) {
            return UseKind.SHORTHAND;
        }
        UseKind kind = kinds.getOrDefault(at, UseKind.VALUE);
        return kind == UseKind.CALL && statements.contains(at) ? UseKind.FIRST_CALL : kind;
    }
}
