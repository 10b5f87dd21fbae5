package io.liverig.internal.live;

import io.liverig.data.JsValues;
import io.liverig.data.Json;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodePort;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A node of a page without a view, which keeps the events that it gets. */
public final class FakeNode implements NodePort {
    private final PageRef page;
    private final String tag;
    private final NodeBehavior behavior;
    private final Map<String, Object> attributes = new LinkedHashMap<>();
    private final Set<String> handled;
    final List<String> events = new ArrayList<>();

    public FakeNode(LiveLayer layer, PageRef page, String tag, Set<String> handled) {
        this.page = page;
        this.tag = tag;
        this.behavior = layer.forTag(tag);
        this.handled = handled;
    }

    public FakeNode with(String name, Object value) {
        attributes.put(name, value);
        return this;
    }

    public FakeNode insert() {
        behavior.inserted(this);
        return this;
    }

    public void set(String name, Object value) {
        attributes.put(name, value);
        behavior.attributeChanged(new AttributeChange(this, name, value));
    }

    public void remove() {
        behavior.removed(this);
    }

    /** Returns the codes and the other events so far, and forgets them. */
    public List<String> take() {
        List<String> taken = List.copyOf(events);
        events.clear();
        return taken;
    }

    @Override
    public PageRef page() {
        return page;
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public String id() {
        return JsValues.text(attributes.getOrDefault("id", ""));
    }

    @Override
    public @Nullable Object attribute(String name) {
        return attributes.getOrDefault(name, Undefined.UNDEFINED);
    }

    @Override
    public Map<String, Object> attributes() {
        return attributes;
    }

    @Override
    public boolean handles(String event) {
        return handled.contains(event);
    }

    @Override
    public void fire(String event, @Nullable Object detail) {
        if (event.equals("statechange") && detail instanceof Map<?, ?> state) {
            String message = JsValues.text(state.get("message"));
            String shown = message.startsWith("{") || message.contains("[") ? " " + message : "";
            events.add(JsValues.text(state.get("code")) + shown);
        } else {
            events.add(event + " " + Json.write(detail));
        }
    }

    @Override
    public Place place() {
        return new Place(page.route() + ".wxml", 3, 1);
    }

    @Override
    public io.liverig.internal.view.node.ViewNode node() {
        throw new UnsupportedOperationException("a fake stands in no tree");
    }
}
