package io.liverig.internal.view.part;

import io.liverig.data.DataTree;
import io.liverig.internal.port.ComponentLife;
import io.liverig.internal.port.ComponentNames;
import io.liverig.internal.port.ComponentPort;
import io.liverig.internal.port.ComponentRef;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.view.node.PageNodes;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.part.TemplateInstance.Generic;
import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The component instances of a program, by their numbers. */
public final class Instances {
    /** How many components may stand one inside the other; a component that uses itself without an end stops here. */
    static final int MAX_DEPTH = 64;

    private final ComponentPort port;
    private final ComponentNames names;
    private final Map<Integer, TemplateInstance> known = new LinkedHashMap<>();
    private final Placeholders placeholders = new Placeholders();
    private int numbers;

    public Instances(ComponentPort port, ComponentNames names) {
        this.port = port;
        this.names = names;
    }

    ComponentNames names() {
        return names;
    }

    public Placeholders placeholders() {
        return placeholders;
    }

    @Nullable
    TemplateInstance find(int number) {
        return known.get(number);
    }

    /** Makes the instance behind a node, with its shadow tree, and tells it that it is created. */
    @Nullable
    TemplateInstance make(RenderContext context, ComponentType type, ViewNode host, Map<String, Generic> generics) {
        if (host.owner().depth() >= MAX_DEPTH) {
            context.library()
                    .fault(
                            FaultKind.TEMPLATE,
                            "components are nested more than " + MAX_DEPTH + " deep; <" + host.tag()
                                    + "> has no inside",
                            host.place(),
                            "End the recursion by a condition");
            return null;
        }
        PageNodes page = context.page();
        ComponentRef ref = new ComponentRef(page.page(), ++numbers, type.path());
        DataTree data = new DataTree(port.make(ref));
        TemplateFile file = context.library().component(type.path());
        ShadowTree tree = new ShadowTree(page, ref, type, host, data, Place.of(file.path()));
        TemplateInstance made = new TemplateInstance(context, tree, generics, file);
        tree.tell(ComponentLife.CREATED);
        return made;
    }

    void opened(TemplateInstance instance) {
        known.put(instance.tree().ref().number(), instance);
    }

    void forget(TemplateInstance instance) {
        ComponentRef ref = instance.tree().ref();
        known.remove(ref.number());
        port.dropped(ref);
    }

    /** Forgets what belongs to a page. */
    public void close(PageNodes page) {
        List<TemplateInstance> all = List.copyOf(known.values());
        all.stream().filter(instance -> instance.tree().page() == page).forEach(this::forget);
        placeholders.close(page);
    }
}
