package io.liverig.internal.view.part;

import io.liverig.internal.view.scope.DataScope;
import io.liverig.internal.view.wxml.TemplateLibrary;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Members;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.UseTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A use of a template, which sees nothing but the data it is given. */
final class UsePart extends ListPart {
    private final UseTemplate template;
    private final Frame frame;
    private String name;
    private DataScope scope;

    UsePart(UseTemplate template, Frame frame) {
        this(template, frame, name(template, frame), passed(template, frame));
    }

    private UsePart(UseTemplate template, Frame frame, String name, DataScope scope) {
        super(render(template, frame, name, scope));
        this.template = template;
        this.frame = frame;
        this.name = name;
        this.scope = scope;
    }

    private static String name(UseTemplate template, Frame frame) {
        return Joined.text(frame.evaluate(template.name())).strip();
    }

    private static DataScope passed(UseTemplate template, Frame frame) {
        return DataScope.passed(
                data(template.data().value(frame.scope())), frame.context().scripts());
    }

    private static Map<String, Object> data(@Nullable Object value) {
        Map<String, Object> data = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((member, item) -> data.put(member.toString(), item));
        }
        return data;
    }

    private static PartList render(UseTemplate template, Frame frame, String name, DataScope scope) {
        TemplateLibrary.Definition found =
                name.isEmpty() ? null : frame.context().templates().definition(name, frame, template.at());
        return found == null
                ? new PartList(List.of(), frame)
                : new PartList(found.body(), frame.used(found.file(), name, template.at(), scope));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        Mask mask = template.data().mask(frame.scope());
        if (mask != null) {
            frame.commit().evaluated();
        }
        if (template.name().mask(frame.scope()) != null && otherName()) {
            return;
        }
        if (mask == null) {
            scope.unchanged();
        } else {
            scope.refresh(data(changed()), mask);
        }
        super.update();
    }

    /** Works the data out again: of what was worked out before only the members that have changed. */
    private @Nullable Object changed() {
        return template.data() instanceof Members members
                ? members.value(frame.scope(), scope::value)
                : template.data().value(frame.scope());
    }

    private boolean otherName() {
        String now = name(template, frame);
        if (now.equals(name)) {
            return false;
        }
        name = now;
        scope = passed(template, frame);
        replace(frame, render(template, frame, now, scope));
        return true;
    }
}
