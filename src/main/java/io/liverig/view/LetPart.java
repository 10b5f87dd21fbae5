package io.liverig.view;

import io.liverig.view.wxml.LetTemplate;
import io.liverig.view.wxml.Reads;
import java.util.List;

/** A tag with {@code let:} variables. */
final class LetPart extends Part {
    private final LetTemplate template;
    private final LetScope scope;
    private final PartList parts;

    LetPart(LetTemplate template, Frame frame) {
        this.template = template;
        this.scope = new LetScope(frame.scope(), template);
        this.parts = new PartList(template.body(), frame.with(scope));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        scope.refresh();
        if (template.inner().meet(scope)) {
            parts.update();
        }
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
