package io.liverig.internal.view.part;

import io.liverig.data.PageRef;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.view.node.PageNodes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The elements of a program that stand in for components, by the path of the component. */
public final class Placeholders {
    private final Map<String, List<PlaceholderPart>> waiting = new LinkedHashMap<>();

    void add(String path, PlaceholderPart part) {
        waiting.computeIfAbsent(path, key -> new ArrayList<>()).add(part);
    }

    /** Puts a component wherever it is awaited, in the order in which that began; returns the pages that had it so. */
    public Set<PageRef> fill(String path, ComponentType type) {
        Set<PageRef> pages = new LinkedHashSet<>();
        List<PlaceholderPart> parts = waiting.remove(path);
        if (parts != null) {
            for (PlaceholderPart part : parts) {
                pages.add(part.context().page().page());
                part.context().within(() -> part.replace(type));
            }
        }
        return pages;
    }

    /** Forgets what belongs to a page. */
    void close(PageNodes page) {
        waiting.values().forEach(parts -> parts.removeIf(part -> part.context().page() == page));
    }
}
