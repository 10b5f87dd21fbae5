package io.liverig.view;

import io.liverig.data.JsValues;
import io.liverig.view.wxml.IfTemplate;
import io.liverig.view.wxml.Reads;
import java.util.List;

/** wx:if and its like: the first branch that holds, or none. */
final class IfPart extends Part {
    private final IfTemplate template;
    private final Frame frame;
    private int chosen;
    private PartList parts;

    IfPart(IfTemplate template, Frame frame) {
        this.template = template;
        this.frame = frame;
        this.chosen = choose();
        this.parts = render();
    }

    private int choose() {
        List<IfTemplate.Branch> branches = template.branches();
        for (int i = 0; i < branches.size(); i++) {
            var condition = branches.get(i).condition();
            if (condition == null || JsValues.truthy(frame.evaluate(condition))) {
                return i;
            }
        }
        return -1;
    }

    private PartList render() {
        return new PartList(
                chosen < 0 ? List.of() : template.branches().get(chosen).body(), frame);
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        int now = conditionsChanged() ? choose() : chosen;
        if (now == chosen) {
            parts.update();
            return;
        }
        chosen = now;
        PartList before = parts;
        parts = render();
        frame.discard(before);
        frame.inserted(parts.nodes());
    }

    private boolean conditionsChanged() {
        for (IfTemplate.Branch branch : template.branches()) {
            if (branch.condition() != null && branch.condition().mask(frame.scope()) != null) {
                return true;
            }
        }
        return false;
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
