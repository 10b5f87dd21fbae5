package io.liverig;

import io.liverig.data.Undefined;
import io.liverig.journal.RowKind;
import io.liverig.view.ViewNode;
import io.liverig.view.ViewTree;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** One element of a page, as long as it is there: an update keeps it where the template keeps it. */
public final class ElementHandle {
    private final RigCore core;
    private final ProgramRuntime runtime;
    private final ViewTree tree;
    private final ViewNode node;

    ElementHandle(RigCore core, ProgramRuntime runtime, ViewTree tree, ViewNode node) {
        this.core = core;
        this.runtime = runtime;
        this.tree = tree;
        this.node = node;
    }

    private <T extends @Nullable Object> T read(Callable<T> reading) {
        return core.read(reading);
    }

    /** Returns the tag. */
    public String tag() {
        return node.tag();
    }

    /** Returns the id attribute, or "". */
    public String id() {
        return read(node::id);
    }

    /**
     * Returns an attribute's present value, with its type.
     *
     * @return null, Boolean, Double, String, List, Map, or {@link Undefined} when the template sets none
     */
    public @Nullable Object attribute(String name) {
        return read(() -> node.attribute(name));
    }

    /** Returns all attributes. */
    public Map<String, Object> attributes() {
        return read(() -> new LinkedHashMap<>(node.attributes()));
    }

    /** Returns the dataset. */
    public Map<String, Object> dataset() {
        return read(() -> new LinkedHashMap<>(node.dataset()));
    }

    /** Returns all text within the element. */
    public String text() {
        return read(node::text);
    }

    /**
     * Returns how a live-pusher or live-player stands: its state, camera, zoom, music, what is done to its picture and
     * sound, whether the small window shows it.
     *
     * @throws IllegalStateException when the element is none of the two, or is not on a page any more
     */
    public Map<String, Object> state() {
        return read(() -> runtime.componentState(node.port())
                .orElseThrow(() -> new IllegalStateException(
                        this + " has no state; only a live-pusher or live-player on a page has")));
    }

    /** Taps the element; the tap bubbles. */
    public ElementHandle tap() {
        return act("tap", Map.of(), () -> {
            runtime.life().requireFront("tap");
            tree.tap(node);
        });
    }

    /** Types a text into an input or a textarea in place of what is there; its input event tells the page. */
    public ElementHandle input(String value) {
        Map<String, Object> detail = new LinkedHashMap<>();
        detail.put("value", value);
        detail.put("cursor", (double) value.length());
        detail.put("keyCode", value.isEmpty() ? 0.0 : (double) value.charAt(value.length() - 1));
        return act("input", Map.of("value", value), () -> tree.trigger(node, "input", detail, false));
    }

    /** Sends an event of any type that does not bubble: {@code trigger("change", Map.of("value", true))}. */
    public ElementHandle trigger(String type, @Nullable Object detail) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", type);
        row.put("detail", detail);
        return act("trigger", row, () -> tree.trigger(node, type, detail, false));
    }

    private ElementHandle act(String what, Map<String, Object> detail, Runnable action) {
        return core.act(() -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("element", "<" + node.tag() + (node.id().isEmpty() ? "" : "#" + node.id()) + ">");
            row.putAll(detail);
            core.journal.row(runtime.id(), node.page().toString(), RowKind.ACTION, what, row);
            action.run();
            return this;
        });
    }

    @Override
    public String toString() {
        return "<" + node.tag() + (id().isEmpty() ? "" : " id=\"" + id() + "\"") + ">";
    }
}
