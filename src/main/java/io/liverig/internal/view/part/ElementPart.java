package io.liverig.internal.view.part;

import io.liverig.data.PlainData;
import io.liverig.internal.view.node.NodeBindings;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.TextAttributes;
import org.jspecify.annotations.Nullable;

/** An element with its attributes and what is inside it. */
final class ElementPart extends NodePart {
    private final PartList children;

    ElementPart(ElementTemplate template, Frame frame) {
        this(template, frame, template.tag());
    }

    /** Makes an element with another tag than the template's. */
    ElementPart(ElementTemplate template, Frame frame, String tag) {
        super(
                template,
                frame,
                ViewNode.element(frame.tree(), frame.parent(), new NodeBindings(template, frame.scope()), tag));
        for (AttributeBinding binding : template.attributes()) {
            if (!SlotContent.isValue(binding.name())) {
                node.setAttribute(binding.name(), evaluate(binding));
            }
        }
        frame.commit().created(node);
        this.children = new PartList(template.children(), frame.inside(node));
        node.childParts(children::nodes);
    }

    private @Nullable Object evaluate(AttributeBinding binding) {
        return PlainData.copy(TextAttributes.held(binding.name(), frame.evaluate(binding.value())));
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
            frame.commit().changed(node, binding.name(), before, value);
        }
    }

    @Override
    PartList children() {
        return children;
    }

    @Override
    void removeInside() {
        children.remove();
    }
}
