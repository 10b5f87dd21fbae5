package io.liverig.view;

import io.liverig.journal.FaultKind;
import io.liverig.view.wxml.TemplateFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The component instances of a program, by their numbers. */
final class Instances {
    /** How many components may stand one inside the other; a component that uses itself without an end stops here. */
    static final int MAX_DEPTH = 64;

    private final ComponentPort port;
    private final ComponentNames names;
    private final Map<Integer, ShadowTree> trees = new LinkedHashMap<>();
    private final Placeholders placeholders = new Placeholders();
    private int numbers;

    Instances(ComponentPort port, ComponentNames names) {
        this.port = port;
        this.names = names;
    }

    ComponentPort port() {
        return port;
    }

    ComponentNames names() {
        return names;
    }

    Placeholders placeholders() {
        return placeholders;
    }

    @Nullable
    ShadowTree find(int number) {
        return trees.get(number);
    }

    /** Makes the instance behind a node, with its shadow tree, and tells it that it is created. */
    @Nullable
    ShadowTree make(ComponentType type, ViewNode host, Map<String, Generic> generics) {
        ViewTree page = host.owner().page();
        if (host.owner().depth() >= MAX_DEPTH) {
            page.library()
                    .fault(
                            FaultKind.TEMPLATE,
                            "components are nested more than " + MAX_DEPTH + " deep; <" + host.tag()
                                    + "> has no inside",
                            host.place(),
                            "End the recursion by a condition");
            return null;
        }
        ComponentRef ref = new ComponentRef(page.page(), ++numbers, type.path());
        Map<String, Object> data = port.make(ref);
        TemplateFile file = page.library().component(type.path());
        ShadowTree tree = new ShadowTree(page, ref, type, host, generics, data, file);
        tree.tell(ComponentLife.CREATED);
        return tree;
    }

    void opened(ShadowTree tree) {
        trees.put(tree.ref().number(), tree);
    }

    void forget(ShadowTree tree) {
        trees.remove(tree.ref().number());
        port.dropped(tree.ref());
    }

    /** Forgets what belongs to a page. */
    void close(ViewTree page) {
        List<ShadowTree> all = List.copyOf(trees.values());
        all.stream().filter(tree -> tree.page() == page).forEach(this::forget);
        placeholders.close(page);
    }
}
