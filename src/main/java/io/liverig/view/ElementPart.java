package io.liverig.view;

import io.liverig.data.PlainData;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and what is inside it. */
final class ElementPart extends Part {
    private final ElementTemplate template;
    private final Frame frame;
    private final ViewNode node;
    private final PartList children;

    ElementPart(ElementTemplate template, Frame frame) {
        this(template, frame, template.tag());
    }

    /** Makes an element with another tag than the template's. */
    ElementPart(ElementTemplate template, Frame frame, String tag) {
        this.template = template;
        this.frame = frame;
        this.node = ViewNode.element(template, frame, tag, false);
        for (AttributeBinding binding : template.attributes()) {
            if (!SlotContent.isValue(binding.name())) {
                node.setAttribute(binding.name(), evaluate(binding));
            }
        }
        frame.tree().commit().created(node);
        this.children = new PartList(template.children(), frame.inside(node));
        node.childParts(children::nodes);
    }

    private @Nullable Object evaluate(AttributeBinding binding) {
        return PlainData.copy(TextAttributes.held(binding.name(), frame.evaluate(binding.value())));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        if (template.own().meet(frame.scope())) {
            template.attributes().forEach(this::update);
        }
        children.update();
    }

    private void update(AttributeBinding binding) {
        if (binding.value().mask(frame.scope()) == null || SlotContent.isValue(binding.name())) {
            return;
        }
        Object value = evaluate(binding);
        Object before = node.written(binding.name());
        if (Mask.diff(before, value) != null) {
            node.setAttribute(binding.name(), value);
            frame.tree().commit().changed(node, binding.name(), before, value);
        }
    }

    ViewNode node() {
        return node;
    }

    PartList children() {
        return children;
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        nodes.add(node);
    }

    @Override
    void remove() {
        removeAlone();
        children.remove();
    }

    /** Ends the element without what is inside it. */
    void removeAlone() {
        frame.tree().commit().removed(node);
    }
}
