package io.liverig.internal.view.node;

import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.journal.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A node as the component with behaviour behind it sees it: with the attributes that have reached it, which may be behind
 * those that the scripts have set by now.
 */
public final class BehaviorNode implements NodePort {
    private final ViewNode node;
    private Map<String, Object> attributes = Map.of();
    private boolean inserted;
    private boolean placed = true;

    BehaviorNode(ViewNode node) {
        this.node = node;
    }

    void insert(Map<String, Object> given) {
        if (!inserted) {
            inserted = true;
            attributes = given;
            node.behavior().inserted(this);
        }
    }

    void change(String name, @Nullable Object value) {
        if (inserted) {
            attributes.put(name, value);
            node.behavior().attributeChanged(new AttributeChange(this, name, value));
        }
    }

    /** Returns whether the node stood in a place that is shown when the last update ended. */
    boolean isPlaced() {
        return placed;
    }

    void setPlaced(boolean now) {
        placed = now;
    }

    public void remove() {
        if (inserted) {
            inserted = false;
            node.behavior().removed(this);
        }
    }

    /** Copies what the node's attributes are now. */
    static Map<String, Object> snapshot(ViewNode node) {
        return new LinkedHashMap<>(node.attributes());
    }

    @Override
    public PageRef page() {
        return node.page();
    }

    @Override
    public String tag() {
        return node.tag();
    }

    @Override
    public String id() {
        return node.id();
    }

    @Override
    public @Nullable Object attribute(String name) {
        if (!inserted) {
            return node.attribute(name);
        }
        Object value = attributes.get(name);
        return value == null && !attributes.containsKey(name) ? Undefined.UNDEFINED : value;
    }

    @Override
    public Map<String, Object> attributes() {
        return inserted ? Collections.unmodifiableMap(attributes) : node.attributes();
    }

    @Override
    public boolean handles(String event) {
        return node.handles(event);
    }

    @Override
    public void fire(String event, @Nullable Object detail) {
        node.fire(event, detail);
    }

    @Override
    public boolean writeBack(String name, @Nullable Object value) {
        boolean bound = node.owner().page().writeBack(node, name, value);
        if (bound && inserted) {
            attributes.put(name, value);
        }
        return bound;
    }

    @Override
    public void ask(String event, @Nullable Object detail, Consumer<String> returned) {
        node.owner().page().ask(node, event, detail, returned);
    }

    @Override
    public ViewNode node() {
        return node;
    }

    @Override
    public Place place() {
        return node.place();
    }

    @Override
    public String toString() {
        return node.toString();
    }
}
