package io.liverig.internal.component.kit;

import io.liverig.data.Fields;
import io.liverig.data.JsValues;
import io.liverig.internal.view.node.AttributeChange;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodePort;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.journal.RowKind;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One built-in component behind its node: attributes in, events out, and what it keeps itself. */
public abstract class Component implements NodeBehavior, Control {
    private final ComponentContext kit;
    private final ComponentTag kind;
    private @Nullable NodePort port;

    public Component(ComponentContext kit, ComponentTag kind) {
        this.kit = kit;
        this.kind = kind;
    }

    @Override
    public final void inserted(NodePort inserted) {
        port = inserted;
        kit.nodes().add(inserted.node(), this);
        begin();
    }

    @Override
    public final void attributeChanged(AttributeChange change) {
        changed(change.name(), change.value());
    }

    @Override
    public final void removed(NodePort removed) {
        kit.nodes().remove(removed.node());
        end();
        port = null;
    }

    /** The component is on its page. */
    public void begin() {}

    /** An attribute has a new value. */
    public void changed(String name, @Nullable Object value) {}

    /** The component leaves its page; no event is sent any more. */
    public void end() {}

    /** Does what a tap on the component or on something in it does, apart from the tap's own handlers. */
    public void tapped(ViewNode target) {}

    /** Does what a tap on a label of the component does. */
    public void labelled() {}

    /** Returns whether a tap on the component is lost. */
    public boolean refusesTaps() {
        return false;
    }

    public ComponentBase base() {
        return kit.base();
    }

    public ComponentContext kit() {
        return kit;
    }

    public ComponentNodes nodes() {
        return kit.nodes();
    }

    /** Returns whether the component is on its page. */
    public boolean isThere() {
        return port != null;
    }

    public NodePort port() {
        NodePort present = port;
        if (present == null) {
            throw new IllegalStateException("<" + kind.tag() + "> has left its page");
        }
        return present;
    }

    public ViewNode node() {
        return port().node();
    }

    @Override
    public String name() {
        return nameOf(node());
    }

    /** Names a node for messages: where it is written, its tag and its id. */
    public static String nameOf(ViewNode node) {
        String id = node.id().isEmpty() ? "" : "#" + node.id();
        return node.place() + ": <" + node.tag() + id + ">";
    }

    private Catalogue.Row row(String attribute) {
        if (!kind.attributes().contains(attribute)) {
            throw new IllegalArgumentException("kind " + kind.tag() + " does not declare attribute " + attribute);
        }
        return Catalogue.attribute(kind.tag(), attribute).orElseThrow();
    }

    private @Nullable Object given(String attribute) {
        Object value = port().attribute(attribute);
        return JsValues.isNullish(value) ? null : value;
    }

    /** Returns whether the template gives the attribute a value. */
    public boolean isSet(String attribute) {
        return !row(attribute).name().isEmpty() && given(attribute) != null;
    }

    public boolean flag(String attribute) {
        Catalogue.Row row = row(attribute);
        Object value = given(attribute);
        return value == null ? row.initial().equals("true") : JsValues.truthy(value);
    }

    public double number(String attribute) {
        Catalogue.Row row = row(attribute);
        double value = JsValues.number(given(attribute) == null ? row.initial() : given(attribute));
        return Double.isNaN(value) ? JsValues.number(row.initial()) : value;
    }

    public String text(String attribute) {
        Catalogue.Row row = row(attribute);
        Object value = given(attribute);
        return value == null ? row.initial() : JsValues.text(value);
    }

    public List<?> list(String attribute) {
        row(attribute);
        return given(attribute) instanceof List<?> list ? list : List.of();
    }

    /** Sends an event that tells nothing but its name. */
    public void send(String event) {
        send(event, Fields.none());
    }

    /** Takes an event down and sends it to its handlers; it does not bubble. */
    public void send(String event, Map<String, Object> detail) {
        if (note(event, detail)) {
            port().fire(event, detail);
        }
    }

    /** Takes an event down; returns whether there is anybody to send it to. */
    public boolean note(String event, Map<String, Object> detail) {
        if (!kind.events().contains(event)) {
            throw new IllegalArgumentException("kind " + kind.tag() + " does not declare event " + event);
        }
        if (!isThere()) {
            return false;
        }
        String named = node().id().isEmpty() ? kind.tag() : kind.tag() + "#" + node().id();
        Map<String, Object> row = Fields.of("node", named).and(detail);
        base().journal().row(base().program(), node().page().toString(), RowKind.EVENT, event, row);
        return true;
    }

    public void notice(String text) {
        base().journal().notice(base().program(), node().place().toString(), kind.tag(), text);
    }

    public IllegalArgumentException wrong(String fact) {
        return new IllegalArgumentException(name() + " " + fact);
    }

    public void requireEnabled() {
        if (kind.attributes().contains("disabled") && flag("disabled")) {
            throw new IllegalStateException(name() + " is disabled; a user can do nothing with it");
        }
    }
}
