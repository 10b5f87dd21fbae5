package io.liverig.internal.view.part;

import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.Placeholder;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.SlotValues;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.ForTemplate;
import io.liverig.internal.view.wxml.template.IfTemplate;
import io.liverig.internal.view.wxml.template.IncludeTemplate;
import io.liverig.internal.view.wxml.template.LetTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.TemplateNode;
import io.liverig.internal.view.wxml.template.TextTemplate;
import io.liverig.internal.view.wxml.template.UseTemplate;
import java.util.List;

/** Makes the part for each kind of template record. */
final class Parts {
    /** Stands for nothing: another slot takes the record. */
    private static final Part NONE = new Part() {
        @Override
        Reads reads() {
            return Reads.ALWAYS;
        }

        @Override
        void update() {}

        @Override
        void addNodes(List<ViewNode> nodes) {}

        @Override
        void remove() {}
    };

    private Parts() {}

    /** Makes the part for a record, with its nodes. */
    static Part of(TemplateNode template, Frame frame) {
        SlotValues slot = frame.slot();
        if (template instanceof ElementTemplate element) {
            return slot == null ? element(element, frame) : new SlottedPart(element, frame, slot);
        }
        if (template instanceof TextTemplate text) {
            return slot == null || slot.slot().isEmpty() ? new TextPart(text, frame) : NONE;
        }
        if (template instanceof IfTemplate condition) {
            return new IfPart(condition, frame);
        }
        if (template instanceof ForTemplate loop) {
            return new ForPart(loop, frame);
        }
        if (template instanceof LetTemplate let) {
            return new LetPart(let, frame);
        }
        return template instanceof UseTemplate use
                ? new UsePart(use, frame)
                : new IncludePart((IncludeTemplate) template, frame);
    }

    /** Makes the part for an element: a component, what stands in for one, or a node of the view's own. */
    static Part element(ElementTemplate element, Frame frame) {
        ComponentType type = frame.instance().component(element.tag());
        if (type != null) {
            return new ComponentPart(element, frame, type);
        }
        Placeholder placeholder = frame.instance().placeholder(element.tag());
        return placeholder == null ? new ElementPart(element, frame) : new PlaceholderPart(element, frame, placeholder);
    }
}
