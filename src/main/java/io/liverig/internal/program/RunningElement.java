package io.liverig.internal.program;

import io.liverig.data.PageRef;
import io.liverig.data.Rect;
import io.liverig.internal.component.kit.Control;
import io.liverig.internal.live.LiveLayer;
import io.liverig.internal.view.ViewTree;
import io.liverig.internal.view.node.NodePort;
import io.liverig.internal.view.node.ViewNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One element of a running page: what a template made of a tag, what the user sees of it and can do to it. */
public final class RunningElement {
    private final ProgramRuntime runtime;
    private final ViewTree tree;
    private final ViewNode node;

    RunningElement(ProgramRuntime runtime, ViewTree tree, ViewNode node) {
        this.runtime = runtime;
        this.tree = tree;
        this.node = node;
    }

    public PageRef page() {
        return node.page();
    }

    public String tag() {
        return node.tag();
    }

    /** Returns the id attribute, or "". */
    public String id() {
        return node.id();
    }

    public @Nullable Object attribute(String name) {
        return node.attribute(name);
    }

    public Map<String, Object> attributes() {
        return new LinkedHashMap<>(node.attributes());
    }

    public Map<String, Object> dataset() {
        return new LinkedHashMap<>(node.dataset());
    }

    public String text() {
        return node.text();
    }

    /** Returns the elements inside a component that a selector means, in the component's own template. */
    public List<RunningElement> inside(String selector) {
        return node.inside(selector).stream()
                .map(found -> new RunningElement(runtime, tree, found))
                .toList();
    }

    /** Returns the text of the whole page, for people. */
    public String renderPage() {
        return tree.render();
    }

    /** Returns whether the element is a component of the program, with scripts of its own. */
    public boolean isComponent() {
        return node.component() != 0;
    }

    /** Returns a copy of what a component's data holds at a path. */
    public @Nullable Object data(String path) {
        return runtime.logic().components().data(node.component(), path);
    }

    /** Calls a method of a component. */
    public @Nullable Object call(String method, List<Object> arguments) {
        return runtime.logic().components().invoke(node.component(), method, arguments);
    }

    /** Returns how a live-pusher or live-player stands; empty for any other element, and for one that is gone. */
    public Optional<Map<String, Object>> state() {
        NodePort port = node.port();
        return port == null ? Optional.empty() : runtime.live().state(port);
    }

    /** Returns what comes with a state code of a live-pusher or live-player; empty when the element has no such code. */
    public Optional<Map<String, Object>> codeDetail(int code) {
        return LiveLayer.codeDetail(node.tag(), code);
    }

    /** Sends an event of any type that does not bubble. */
    public void trigger(String type, @Nullable Object detail) {
        tree.trigger(node, type, detail, false);
    }

    public Rect rect() {
        return runtime.screen().layouts().rect(tree, node);
    }

    public void tap() {
        runtime.screen().tap(tree, node);
    }

    private Control control() {
        return runtime.screen().components().control(node);
    }

    /** Returns what the user sees set. */
    public @Nullable Object value() {
        return control().value();
    }

    public void input(String text) {
        control().input(text);
    }

    public void confirm() {
        control().confirm();
    }

    public void focus() {
        control().focus();
    }

    public void blur() {
        control().blur();
    }

    public void change(@Nullable Object value) {
        control().change(value);
    }

    public void cancel() {
        control().cancel();
    }

    public void scrollTo(double top) {
        control().scrollTo(top);
    }

    public void pullDown() {
        control().pullDown();
    }
}
