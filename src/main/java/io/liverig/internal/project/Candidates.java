package io.liverig.internal.project;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The files that one request may mean, tried in order and remembered for the message when none is there. */
final class Candidates {
    private final Predicate<String> isFile;
    private final Set<String> tried = new LinkedHashSet<>();

    Candidates(Predicate<String> isFile) {
        this.isFile = isFile;
    }

    /** Returns the module at a path that may lack its extension, or null; a null path left the program. */
    @Nullable
    String module(@Nullable String path) {
        if (path == null) {
            return null;
        }
        List<String> files = new ArrayList<>();
        if (path.endsWith(".js") || path.endsWith(".json") || path.endsWith(".ts")) {
            files.add(path);
        }
        files.add(path + ".js");
        files.add(path.isEmpty() ? "index.js" : path + "/index.js");
        String found = first(files);
        // TypeScript comes last: what its compiler wrote beside it is what a device runs.
        return found != null ? found : quietly(List.of(path + ".ts", path + "/index.ts"));
    }

    /** Returns the first that is there, or null. */
    @Nullable
    String first(List<String> files) {
        tried.addAll(files);
        return quietly(files);
    }

    private @Nullable String quietly(List<String> files) {
        return files.stream().filter(isFile).findFirst().orElse(null);
    }

    /** Returns what was tried, at most six names. */
    String tried() {
        String some = String.join(", ", tried.stream().limit(6).toList());
        return tried.size() > 6 ? some + ", ..." : some;
    }
}
