package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part that stands for one node and what is inside it. */
abstract class NodePart extends Part {
    final ElementTemplate template;
    final Frame frame;
    final ViewNode node;

    NodePart(ElementTemplate template, Frame frame, ViewNode node) {
        this.template = template;
        this.frame = frame;
        this.node = node;
    }

    final ViewNode node() {
        return node;
    }

    /** Returns what is inside it; null where its slots each make that again. */
    abstract @Nullable PartList children();

    @Override
    final Reads reads() {
        return template.reads();
    }

    @Override
    final void addNodes(List<ViewNode> nodes) {
        nodes.add(node);
    }

    @Override
    final void remove() {
        frame.commit().removed(node);
        removeInside();
        end();
    }

    /** Ends the node without what is inside it. */
    final void removeAlone() {
        frame.commit().removed(node);
        end();
    }

    /** Tells the commit that all nodes inside are gone. */
    abstract void removeInside();

    /** Does away with what stands behind the node. */
    void end() {}
}
