package io.liverig.view;

import io.liverig.view.wxml.Reads;
import io.liverig.view.wxml.TemplateNode;
import java.util.List;

/** A template record that stands for nothing here: another slot takes it. */
final class NoPart extends Part {
    private final TemplateNode template;

    NoPart(TemplateNode template) {
        this.template = template;
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {}

    @Override
    void addNodes(List<ViewNode> nodes) {}

    @Override
    void remove() {}
}
