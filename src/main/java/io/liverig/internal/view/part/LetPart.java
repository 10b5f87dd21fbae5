package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.LetScope;
import io.liverig.internal.view.wxml.template.LetTemplate;
import io.liverig.internal.view.wxml.template.Reads;

/** A tag with {@code let:} variables. */
final class LetPart extends ListPart {
    private final LetTemplate template;
    private final LetScope scope;

    LetPart(LetTemplate template, Frame frame) {
        this(template, frame, new LetScope(frame.scope(), template));
    }

    private LetPart(LetTemplate template, Frame frame, LetScope scope) {
        super(new PartList(template.body(), frame.with(scope)));
        this.template = template;
        this.scope = scope;
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        scope.refresh();
        if (template.inner().meet(scope)) {
            super.update();
        }
    }
}
