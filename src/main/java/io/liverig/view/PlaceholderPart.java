package io.liverig.view;

import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Reads;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An element whose component can not be had yet: another stands in for it and gives its place over, with the nodes that
 * stand inside it (glass-easel, src/element.ts, insertChildPlaceholderReplace).
 */
final class PlaceholderPart extends Part {
    private final ElementTemplate template;
    private final Frame frame;
    private @Nullable ElementPart element;
    private @Nullable ComponentPart component;

    PlaceholderPart(ElementTemplate template, Frame frame, Placeholder placeholder) {
        this.template = template;
        this.frame = frame;
        ComponentType type = placeholder.type();
        if (type == null) {
            element = new ElementPart(template, frame, placeholder.tag());
        } else {
            component = new ComponentPart(template, frame, type, placeholder.tag(), null);
        }
        frame.tree().page().instances().placeholders().add(placeholder.awaited(), this);
    }

    ViewTree page() {
        return frame.tree().page();
    }

    /** Puts the component in its place, unless the place is gone. */
    void replace(ComponentType type) {
        if (!node().isRemoved()) {
            frame.tree().change(() -> put(type));
        }
    }

    private ViewNode node() {
        return nodes().get(0);
    }

    private List<ViewNode> nodes() {
        List<ViewNode> nodes = new ArrayList<>();
        addNodes(nodes);
        return nodes;
    }

    private void put(ComponentType type) {
        ViewNode old = node();
        PartList inside = type.slots() == ComponentType.SlotMode.DYNAMIC ? null : children();
        ComponentPart made = new ComponentPart(template, frame, type, template.tag(), inside);
        if (inside != null) {
            old.replacedBy(made.node());
        }
        boolean attached = old.isAttached();
        frame.parent().childrenChanged();
        if (attached) {
            Lifetimes.detach(old, inside == null);
        }
        removeOld(inside == null);
        element = null;
        component = made;
        if (attached) {
            Lifetimes.attach(made.node());
            if (inside != null) {
                inside.nodes().forEach(Lifetimes::move);
            }
        }
    }

    private void removeOld(boolean withInside) {
        if (withInside) {
            remove();
        } else if (element != null) {
            element.removeAlone();
        } else if (component != null) {
            component.removeAlone();
        }
    }

    private @Nullable PartList children() {
        return element != null ? element.children() : component != null ? component.children() : null;
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    private Part now() {
        return element != null ? element : Objects.requireNonNull(component, "what stands here");
    }

    @Override
    void update() {
        now().update();
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        now().addNodes(nodes);
    }

    @Override
    void remove() {
        now().remove();
    }
}
