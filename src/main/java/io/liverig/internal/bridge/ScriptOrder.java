package io.liverig.internal.bridge;

import io.liverig.data.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.graalvm.polyglot.Source;

/**
 * In which order the rig's own scripts are loaded, as {@code js/app-service/order.json} says.
 *
 * @param eager what every program loads
 * @param late what a program loads when it first asks for it
 * @param groups which names load which files, as a script's value
 */
record ScriptOrder(List<String> eager, List<String> late, Source groups) {
    /** The one order, read once for the JVM. */
    static final ScriptOrder OWN = read("app-service/order.json");

    private static ScriptOrder read(String path) {
        String text = Engines.text(path);
        try {
            Map<?, ?> order = (Map<?, ?>) Objects.requireNonNull(Json.read(text));
            List<String> late = list(order, "late").stream()
                    .flatMap(group -> files((Map<?, ?>) group, "files").stream())
                    .distinct()
                    .toList();
            return new ScriptOrder(
                    files(order, "eager"), late, Engines.source(Engines.OWN + path, "(" + text + ").late"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> files(Map<?, ?> order, String name) {
        return list(order, name).stream().map(String::valueOf).toList();
    }

    private static List<?> list(Map<?, ?> order, String name) {
        return (List<?>) Objects.requireNonNull(order.get(name), name);
    }
}
