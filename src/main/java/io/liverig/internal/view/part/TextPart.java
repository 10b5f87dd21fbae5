package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.TextTemplate;
import java.util.List;

/** A text node. */
final class TextPart extends Part {
    private final TextTemplate template;
    private final Frame frame;
    private final ViewNode node;

    TextPart(TextTemplate template, Frame frame) {
        this.template = template;
        this.frame = frame;
        this.node = ViewNode.text(frame.tree(), frame.parent(), template.at());
        node.setOwnText(Joined.text(frame.evaluate(template.value())));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        if (template.value().mask(frame.scope()) != null) {
            node.setOwnText(Joined.text(frame.evaluate(template.value())));
        }
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        nodes.add(node);
    }

    @Override
    void remove() {
        frame.commit().removed(node);
    }
}
