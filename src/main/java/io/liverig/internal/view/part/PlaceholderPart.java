package io.liverig.internal.view.part;

import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.Placeholder;
import io.liverig.internal.view.node.Lifetimes;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.List;

/**
 * An element whose component cannot be had yet: another stands in for it and gives its place over, with the nodes that
 * stand inside it (glass-easel, src/element.ts, insertChildPlaceholderReplace).
 */
final class PlaceholderPart extends Part {
    private final ElementTemplate template;
    private final Frame frame;
    private NodePart now;

    PlaceholderPart(ElementTemplate template, Frame frame, Placeholder placeholder) {
        this.template = template;
        this.frame = frame;
        ComponentType type = placeholder.type();
        this.now = type == null
                ? new ElementPart(template, frame, placeholder.tag())
                : new ComponentPart(template, frame, type, placeholder.tag(), null);
        frame.context().instances().placeholders().add(placeholder.awaited(), this);
    }

    /** Returns what the templates of its page share. */
    RenderContext context() {
        return frame.context();
    }

    /** Puts the component in its place, unless the place is gone. */
    void replace(ComponentType type) {
        if (!now.node().isRemoved()) {
            frame.instance().change(() -> put(type));
        }
    }

    private void put(ComponentType type) {
        ViewNode old = now.node();
        PartList inside = type.slots() == ComponentType.SlotMode.DYNAMIC ? null : now.children();
        ComponentPart made = new ComponentPart(template, frame, type, template.tag(), inside);
        if (inside != null) {
            old.replacedBy(made.node());
        }
        boolean attached = old.isAttached();
        frame.parent().childrenChanged();
        if (attached) {
            Lifetimes.detach(old, inside == null);
        }
        if (inside == null) {
            now.remove();
        } else {
            now.removeAlone();
        }
        now = made;
        if (attached) {
            Lifetimes.attach(made.node());
            if (inside != null) {
                inside.nodes().forEach(Lifetimes::move);
            }
        }
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        now.update();
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        now.addNodes(nodes);
    }

    @Override
    void remove() {
        now.remove();
    }
}
