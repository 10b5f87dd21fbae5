package io.liverig.internal.view.part;

import io.liverig.internal.turn.Turn;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;

/** Parts side by side in one scope. */
final class PartList {
    private final Frame frame;
    private final List<Part> parts;

    PartList(List<TemplateNode> templates, Frame frame) {
        this.frame = frame;
        this.parts = new ArrayList<>(templates.size());
        if (!frame.context().templates().makeRoom(templates.size(), frame)) {
            return;
        }
        Turn.check(frame.parent().place());
        for (TemplateNode template : templates) {
            parts.add(Parts.of(template, frame));
        }
    }

    /** Updates the parts that read what has changed. */
    void update() {
        Turn.check();
        for (Part part : parts) {
            if (part.reads().meet(frame.scope())) {
                part.update();
            }
        }
    }

    void addNodes(List<ViewNode> nodes) {
        parts.forEach(part -> part.addNodes(nodes));
    }

    List<ViewNode> nodes() {
        List<ViewNode> nodes = new ArrayList<>();
        addNodes(nodes);
        return nodes;
    }

    void remove() {
        parts.forEach(Part::remove);
        frame.context().templates().giveRoom(parts.size());
    }
}
