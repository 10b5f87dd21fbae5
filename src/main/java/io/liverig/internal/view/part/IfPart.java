package io.liverig.internal.view.part;

import io.liverig.data.JsValues;
import io.liverig.internal.view.wxml.template.IfTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.List;

/** wx:if and its like: the first branch that holds, or none. */
final class IfPart extends ListPart {
    private final IfTemplate template;
    private final Frame frame;
    private int chosen;

    IfPart(IfTemplate template, Frame frame) {
        this(template, frame, choose(template, frame));
    }

    private IfPart(IfTemplate template, Frame frame, int chosen) {
        super(render(template, frame, chosen));
        this.template = template;
        this.frame = frame;
        this.chosen = chosen;
    }

    private static int choose(IfTemplate template, Frame frame) {
        List<IfTemplate.Branch> branches = template.branches();
        for (int i = 0; i < branches.size(); i++) {
            var condition = branches.get(i).condition();
            if (condition == null || JsValues.truthy(frame.evaluate(condition))) {
                return i;
            }
        }
        return -1;
    }

    private static PartList render(IfTemplate template, Frame frame, int chosen) {
        return new PartList(
                chosen < 0 ? List.of() : template.branches().get(chosen).body(), frame);
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        int now = conditionsChanged() ? choose(template, frame) : chosen;
        if (now == chosen) {
            super.update();
            return;
        }
        chosen = now;
        replace(frame, render(template, frame, now));
    }

    private boolean conditionsChanged() {
        for (IfTemplate.Branch branch : template.branches()) {
            if (branch.condition() != null && branch.condition().mask(frame.scope()) != null) {
                return true;
            }
        }
        return false;
    }
}
