package io.liverig.internal.logic.host;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds the wxs files that a template or another wxs file names. */
final class WxsFiles {
    private final Function<String, @Nullable String> reader;

    WxsFiles(Function<String, @Nullable String> reader) {
        this.reader = reader;
    }

    /**
     * Returns the file that is meant, or null when there is none.
     *
     * <p>Relative to the file that asks, as the official page has it; from the program's folder when it begins with a
     * slash or nothing else fits; the extension may be left out, as in glass-easel's engine (tests/tmpl/structure.test.ts).
     */
    @Nullable
    String find(String asking, String written) {
        String folder = asking.substring(0, asking.lastIndexOf('/') + 1);
        Set<String> candidates = new LinkedHashSet<>();
        for (String base : written.startsWith("/") ? List.of("") : List.of(folder, "")) {
            candidates.add(normal(base + written));
            candidates.add(normal(base + written) + ".wxs");
        }
        return candidates.stream()
                .filter(path -> path.endsWith(".wxs") && reader.apply(path) != null)
                .findFirst()
                .orElse(null);
    }

    String read(String path) {
        String text = reader.apply(path);
        return text == null ? "" : text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static String normal(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.equals("..") && !names.isEmpty()) {
                names.remove(names.size() - 1);
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return String.join("/", names);
    }
}
