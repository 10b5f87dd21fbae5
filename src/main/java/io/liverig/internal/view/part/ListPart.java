package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ViewNode;
import java.util.List;

/** A part that stands for what other parts side by side stand for. */
abstract class ListPart extends Part {
    private PartList parts;

    ListPart(PartList parts) {
        this.parts = parts;
    }

    /** Puts other parts in the place of those that it stood for. */
    final void replace(Frame frame, PartList now) {
        PartList before = parts;
        parts = now;
        frame.discard(before);
        frame.inserted(now.nodes());
    }

    @Override
    void update() {
        parts.update();
    }

    @Override
    final void addNodes(List<ViewNode> nodes) {
        parts.addNodes(nodes);
    }

    @Override
    final void remove() {
        parts.remove();
    }
}
