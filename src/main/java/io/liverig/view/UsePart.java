package io.liverig.view;

import io.liverig.view.wxml.Joined;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Members;
import io.liverig.view.wxml.Reads;
import io.liverig.view.wxml.UseTemplate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A use of a template, which sees nothing but the data it is given. */
final class UsePart extends Part {
    private final UseTemplate template;
    private final Frame frame;
    private String name;
    private DataScope scope;
    private PartList parts;

    UsePart(UseTemplate template, Frame frame) {
        this.template = template;
        this.frame = frame;
        this.name = name();
        this.scope = DataScope.passed(data(null), frame.tree().page().scripts());
        this.parts = render();
    }

    private String name() {
        return Joined.text(frame.evaluate(template.name())).strip();
    }

    /** Works the data out; of what was worked out before only the members that have changed. */
    private Map<String, Object> data(@Nullable DataScope before) {
        Object value = before != null && template.data() instanceof Members members
                ? members.value(frame.scope(), before::value)
                : template.data().value(frame.scope());
        Map<String, Object> data = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> members) {
            members.forEach((member, item) -> data.put(member.toString(), item));
        }
        return data;
    }

    private PartList render() {
        TemplateLibrary.Definition found =
                name.isEmpty() ? null : frame.tree().page().templates().definition(name, frame, template.at());
        return found == null
                ? new PartList(List.of(), frame)
                : new PartList(found.body(), frame.used(found.file(), scope));
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        Mask mask = template.data().mask(frame.scope());
        if (mask != null) {
            frame.tree().commit().evaluated();
        }
        if (template.name().mask(frame.scope()) != null && otherName()) {
            return;
        }
        if (mask == null) {
            scope.unchanged();
        } else {
            scope.refresh(data(scope), mask);
        }
        parts.update();
    }

    private boolean otherName() {
        String now = name();
        if (now.equals(name)) {
            return false;
        }
        name = now;
        scope = DataScope.passed(data(null), frame.tree().page().scripts());
        PartList before = parts;
        parts = render();
        frame.discard(before);
        frame.inserted(parts.nodes());
        return true;
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
