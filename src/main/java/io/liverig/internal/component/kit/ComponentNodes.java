package io.liverig.internal.component.kit;

import io.liverig.internal.view.node.ViewNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which component stands behind which node, and how to walk from one to another in the page's order. */
public final class ComponentNodes {
    private final Map<ViewNode, Component> components = new HashMap<>();

    void add(ViewNode node, Component component) {
        components.put(node, component);
    }

    void remove(ViewNode node) {
        components.remove(node);
    }

    public @Nullable Component of(ViewNode node) {
        return components.get(node);
    }

    /** Returns the nearest component of a type around a node; null when there is none. */
    public <T> @Nullable T around(ViewNode node, Class<T> type) {
        for (ViewNode at = node.parent(); at != null; at = at.parent()) {
            Component component = components.get(at);
            if (type.isInstance(component)) {
                return type.cast(component);
            }
        }
        return null;
    }

    /** Returns the components of a type below a node, in the page's order. */
    public <T> List<T> below(ViewNode node, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(node, type, found);
        return found;
    }

    private <T> void collect(ViewNode node, Class<T> type, List<T> found) {
        for (ViewNode child : node.children()) {
            Component component = components.get(child);
            if (type.isInstance(component)) {
                found.add(type.cast(component));
            }
            collect(child, type, found);
        }
    }

    /** Returns the node of an id on the same page as another node; null when there is none. */
    public static @Nullable ViewNode byId(ViewNode node, String id) {
        ViewNode top = node;
        for (ViewNode at = node; at != null; at = at.parent()) {
            top = at;
        }
        return findId(top, id);
    }

    private static @Nullable ViewNode findId(ViewNode node, String id) {
        if (node.id().equals(id)) {
            return node;
        }
        for (ViewNode child : node.children()) {
            ViewNode found = findId(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
