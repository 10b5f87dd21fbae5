package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.SlotValues;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An element of what one of several slots makes again: it is there while its slot attribute names this slot (glass-easel,
 * src/tmpl/proc_gen_wrapper.ts, handleChildrenUpdate).
 */
final class SlottedPart extends Part {
    private final ElementTemplate template;
    private final Frame frame;
    private final SlotValues taker;
    private @Nullable Part part;

    SlottedPart(ElementTemplate template, Frame frame, SlotValues taker) {
        this.template = template;
        this.taker = taker;
        this.frame = SlotContent.inside(template, frame, taker);
        this.part = isTaken() ? Parts.element(template, this.frame) : null;
    }

    private boolean isTaken() {
        for (AttributeBinding binding : template.attributes()) {
            if (binding.name().equals("slot")) {
                return Joined.text(binding.value().value(frame.scope())).equals(taker.slot());
            }
        }
        return taker.slot().isEmpty();
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        Part old = part;
        boolean taken = isTaken();
        if (old != null && taken) {
            old.update();
        } else if (old != null) {
            List<ViewNode> nodes = new ArrayList<>();
            old.addNodes(nodes);
            part = null;
            frame.discard(nodes, old::remove);
        } else if (taken) {
            Part made = Parts.element(template, frame);
            part = made;
            List<ViewNode> nodes = new ArrayList<>();
            made.addNodes(nodes);
            frame.inserted(nodes);
        }
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        if (part != null) {
            part.addNodes(nodes);
        }
    }

    @Override
    void remove() {
        if (part != null) {
            part.remove();
        }
    }
}
