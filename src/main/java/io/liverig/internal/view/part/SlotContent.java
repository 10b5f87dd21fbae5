package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.SlottedContent;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.scope.SlotScope;
import io.liverig.internal.view.scope.SlotValues;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.Scope;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.ForTemplate;
import io.liverig.internal.view.wxml.template.IfTemplate;
import io.liverig.internal.view.wxml.template.PropertyName;
import io.liverig.internal.view.wxml.template.TemplateNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What stands inside a component whose slots each make it again, with the values that the slot gives: the dynamicSlots
 * option (glass-easel, src/tmpl/proc_gen_wrapper.ts, dynamicSlotUpdate).
 *
 * <p>An element sees the values that its own {@code slot:} attributes name, and goes to another slot when its slot
 * attribute changes: the one makes it again, the other lets it go.
 */
final class SlotContent implements SlottedContent {
    static final String VALUE = "slot:";

    private final ShadowTree shadow;
    private final List<TemplateNode> templates;
    private final Frame frame;
    private final Map<String, String> names = new LinkedHashMap<>();
    private Map<ViewNode, Made> made = new LinkedHashMap<>();

    /** What one slot has made. */
    private record Made(SlotValues values, PartList parts) {}

    SlotContent(ShadowTree shadow, List<TemplateNode> templates, Frame frame) {
        this.shadow = shadow;
        this.templates = templates;
        this.frame = frame;
        templates.forEach(this::gatherNames);
        shadow.content(this);
    }

    private void gatherNames(TemplateNode template) {
        if (template instanceof ElementTemplate element) {
            names.putAll(names(element, frame.scope()));
        } else if (template instanceof IfTemplate condition) {
            condition.branches().forEach(branch -> branch.body().forEach(this::gatherNames));
        } else if (template instanceof ForTemplate loop) {
            loop.body().forEach(this::gatherNames);
        }
    }

    private static Map<String, String> names(ElementTemplate element, Scope scope) {
        Map<String, String> names = new LinkedHashMap<>();
        for (AttributeBinding binding : element.attributes()) {
            if (isValue(binding.name())) {
                String value = PropertyName.of(binding.name().substring(VALUE.length()));
                String name = Joined.text(binding.value().value(scope));
                names.put(name.isEmpty() || name.equals("true") ? value : name, value);
            }
        }
        return names;
    }

    /** Returns where an element of the content is rendered: it sees the values that it names. */
    static Frame inside(ElementTemplate element, Frame frame, SlotValues taker) {
        Map<String, String> names = names(element, frame.scope());
        return names.isEmpty() ? frame : frame.with(new SlotScope(frame.scope(), names, taker, true));
    }

    /** Returns whether an attribute names a value that a slot gives. */
    static boolean isValue(String attribute) {
        return attribute.startsWith(VALUE);
    }

    @Override
    public void follow() {
        List<ViewNode> slots = shadow.slots();
        for (ViewNode gone : List.copyOf(made.keySet())) {
            Made old = made.get(gone);
            if (old != null
                    && !(slots.contains(gone)
                            && gone.text("name").equals(old.values().slot()))) {
                made.remove(gone);
                frame.discard(old.parts());
            }
        }
        Map<ViewNode, Made> now = new LinkedHashMap<>();
        List<PartList> added = new ArrayList<>();
        for (ViewNode slot : slots) {
            now.put(slot, follow(slot, made.get(slot), added));
        }
        made = now;
        added.forEach(parts -> frame.inserted(parts.nodes()));
    }

    private Made follow(ViewNode slot, @Nullable Made old, List<PartList> added) {
        Map<String, Object> values = values(slot);
        if (old != null) {
            if (old.values().refresh(values)) {
                old.parts().update();
            }
            return old;
        }
        SlotValues given = new SlotValues(slot.text("name"), values);
        PartList parts =
                new PartList(templates, frame.inSlot(given, new SlotScope(frame.scope(), names, given, false)));
        added.add(parts);
        return new Made(given, parts);
    }

    private static Map<String, Object> values(ViewNode slot) {
        Map<String, Object> values = new LinkedHashMap<>();
        slot.attributes().forEach((name, value) -> values.put(PropertyName.of(name), value));
        return values;
    }

    /** Takes what an update around the component has changed. */
    void update() {
        made.values().forEach(each -> {
            each.values().settle();
            each.parts().update();
        });
    }

    List<ViewNode> nodes() {
        List<ViewNode> nodes = new ArrayList<>();
        made.values().forEach(each -> each.parts().addNodes(nodes));
        return nodes;
    }

    @Override
    public List<ViewNode> of(ViewNode slot) {
        Made found = made.get(slot);
        return found == null ? List.of() : found.parts().nodes();
    }

    @Override
    public @Nullable ViewNode slotOf(ViewNode node) {
        return made.entrySet().stream()
                .filter(entry -> entry.getValue().parts().nodes().contains(node))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    void remove() {
        made.values().forEach(each -> each.parts().remove());
    }
}
