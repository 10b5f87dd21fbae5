package io.liverig.component;

import io.liverig.view.NodePort;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which component stands behind which node, and how to walk from one to another in the page's order. */
final class ComponentNodes {
    private final Map<NodePort, Component> components = new IdentityHashMap<>();

    void add(NodePort node, Component component) {
        components.put(node, component);
    }

    void remove(NodePort node) {
        components.remove(node);
    }

    @Nullable
    Component of(NodePort node) {
        return components.get(node);
    }

    /** Returns the nearest component of a type around a node; null when there is none. */
    <T> @Nullable T around(NodePort node, Class<T> type) {
        for (NodePort at = node.parent(); at != null; at = at.parent()) {
            Component component = components.get(at);
            if (type.isInstance(component)) {
                return type.cast(component);
            }
        }
        return null;
    }

    /** Returns the components of a type below a node, in the page's order. */
    <T> List<T> below(NodePort node, Class<T> type) {
        List<T> found = new ArrayList<>();
        collect(node, type, found);
        return found;
    }

    private <T> void collect(NodePort node, Class<T> type, List<T> found) {
        for (NodePort child : node.children()) {
            Component component = components.get(child);
            if (type.isInstance(component)) {
                found.add(type.cast(component));
            }
            collect(child, type, found);
        }
    }

    /** Returns the node of an id on the same page as another node; null when there is none. */
    static @Nullable NodePort byId(NodePort node, String id) {
        NodePort top = node;
        for (NodePort at = node; at != null; at = at.parent()) {
            top = at;
        }
        return findId(top, id);
    }

    private static @Nullable NodePort findId(NodePort node, String id) {
        if (node.id().equals(id)) {
            return node;
        }
        for (NodePort child : node.children()) {
            NodePort found = findId(child, id);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
