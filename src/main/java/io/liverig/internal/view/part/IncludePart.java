package io.liverig.internal.view.part;

import io.liverig.internal.view.wxml.TemplateFile;
import io.liverig.internal.view.wxml.template.IncludeTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.List;

/** Another file in this place, without its templates and wxs modules; it sees the names of this place. */
final class IncludePart extends ListPart {
    private final IncludeTemplate template;

    IncludePart(IncludeTemplate template, Frame frame) {
        super(render(template, frame));
        this.template = template;
    }

    private static PartList render(IncludeTemplate template, Frame frame) {
        TemplateFile file = frame.context().templates().included(template, frame);
        return file == null
                ? new PartList(List.of(), frame)
                : new PartList(file.body(), frame.included(file, template.at()));
    }

    @Override
    Reads reads() {
        return template.reads();
    }
}
