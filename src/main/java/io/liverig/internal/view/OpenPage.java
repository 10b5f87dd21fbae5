package io.liverig.internal.view;

import io.liverig.data.PageRef;
import io.liverig.internal.port.ComponentPort;
import io.liverig.internal.view.event.EventDispatch;
import io.liverig.internal.view.event.ModelBindings;
import io.liverig.internal.view.node.NodeBehavior;
import io.liverig.internal.view.node.NodeBehaviors;
import io.liverig.internal.view.node.PageNodes;
import io.liverig.internal.view.node.ViewNode;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The page behind one tree: it hands what the nodes tell to those whom it concerns. */
final class OpenPage implements PageNodes {
    private final PageRef page;
    private final NodeBehaviors behaviors;
    private final ComponentPort components;
    private final EventDispatch events;
    private final ModelBindings models;
    private long looks;
    private boolean readyDue;

    OpenPage(PageRef page, NodeBehaviors behaviors, ComponentPort components, EventDispatch events) {
        this.page = page;
        this.behaviors = behaviors;
        this.components = components;
        this.events = events;
        this.models = new ModelBindings(events.sink());
    }

    EventDispatch events() {
        return events;
    }

    ModelBindings models() {
        return models;
    }

    /** Returns how often a node has got another look without an update. */
    long looks() {
        return looks;
    }

    boolean isReadyDue() {
        return readyDue;
    }

    /** Takes note that all components hear now that they are ready. */
    void readyTold() {
        readyDue = false;
    }

    @Override
    public PageRef page() {
        return page;
    }

    @Override
    public NodeBehavior behavior(String tag) {
        return behaviors.forTag(tag);
    }

    @Override
    public ComponentPort components() {
        return components;
    }

    @Override
    public void trigger(ViewNode node, String type, @Nullable Object detail, boolean bubbles) {
        events.trigger(node, type, detail, bubbles);
    }

    @Override
    public void ask(ViewNode node, String type, @Nullable Object detail, Consumer<String> returned) {
        events.ask(node, type, detail, returned);
    }

    @Override
    public boolean writeBack(ViewNode node, String name, @Nullable Object value) {
        return models.write(node, name, value);
    }

    @Override
    public void looksChanged() {
        looks++;
    }

    @Override
    public void readyDue() {
        readyDue = true;
    }

    @Override
    public void inserted(ViewNode node) {
        events.scripts().inserted(node);
    }

    @Override
    public void changed(ViewNode node, String name, @Nullable Object before) {
        events.scripts().changed(node, name, before);
    }

    @Override
    public void removed(ViewNode node) {
        events.scripts().removed(node);
    }
}
