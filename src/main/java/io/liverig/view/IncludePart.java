package io.liverig.view;

import io.liverig.view.wxml.IncludeTemplate;
import io.liverig.view.wxml.Reads;
import io.liverig.view.wxml.TemplateFile;
import java.util.List;

/** Another file in this place, without its templates and wxs modules; it sees the names of this place. */
final class IncludePart extends Part {
    private final IncludeTemplate template;
    private final PartList parts;

    IncludePart(IncludeTemplate template, Frame frame) {
        this.template = template;
        TemplateFile file = frame.tree().page().templates().included(template, frame);
        this.parts = file == null ? new PartList(List.of(), frame) : new PartList(file.body(), frame.included(file));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        parts.update();
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
