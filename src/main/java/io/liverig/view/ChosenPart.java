package io.liverig.view;

import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Reads;
import java.util.List;

/**
 * An element for one of several slots that each make it anew, whose slot attribute is a binding: it is there while that
 * names the slot (glass-easel, src/tmpl/proc_gen_wrapper.ts, dynamicSlotUpdate).
 */
final class ChosenPart extends Part {
    private final ElementTemplate template;
    private final Frame frame;
    private final AttributeBinding slot;
    private boolean taken;
    private PartList parts;

    ChosenPart(ElementTemplate template, Frame frame, AttributeBinding slot) {
        this.template = template;
        this.frame = frame;
        this.slot = slot;
        this.taken = SlotContent.takes(template, frame);
        this.parts = render();
    }

    private PartList render() {
        return taken ? PartList.of(Part.element(template, frame), frame) : new PartList(List.of(), frame);
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        if (slot.value().mask(frame.scope()) == null || SlotContent.takes(template, frame) == taken) {
            parts.update();
            return;
        }
        taken = !taken;
        PartList before = parts;
        parts = render();
        frame.discard(before);
        frame.inserted(parts.nodes());
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        parts.addNodes(nodes);
    }

    @Override
    void remove() {
        parts.remove();
    }
}
