package io.liverig.internal.wx;

import io.liverig.internal.bridge.HostRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names that WeChat documents for wx, implemented here or not. */
public final class DocumentedNames {
    private static final Set<String> NAMES = read();

    private DocumentedNames() {}

    /** Returns the documented names that none of the rows provides, in the order of the documentation. */
    public static List<String> missing(List<HostRow> rows) {
        Set<String> missing = new LinkedHashSet<>(NAMES);
        rows.forEach(row -> missing.remove(row.name()));
        missing.removeAll(Set.of("nextTick", "env"));
        return List.copyOf(missing);
    }

    private static Set<String> read() {
        try (InputStream in = DocumentedNames.class.getResourceAsStream("names.txt")) {
            if (in == null) {
                throw new IllegalStateException("the resource names.txt is missing from the rig's jar");
            }
            Set<String> names = new LinkedHashSet<>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> names.addAll(List.of(
                            line.substring(line.indexOf(':') + 1).strip().split(" "))));
            return names;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
