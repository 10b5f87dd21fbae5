package io.liverig.view;

import io.liverig.data.PlainData;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Reads;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element that is a component: its instance is made first, then gets its properties, then what stands inside it
 * (glass-easel, src/tmpl/proc_gen_wrapper.ts, createCommonElement).
 */
final class ComponentPart extends Part {
    private static final String GENERIC = "generic:";

    /** Attributes that belong to the node itself, whatever properties the component has. */
    private static final Set<String> RESERVED = Set.of("id", "class", "slot");

    private final ElementTemplate template;
    private final Frame frame;
    private final ComponentType type;
    private final ViewNode node;
    private final @Nullable ShadowTree shadow;
    private final @Nullable PartList children;
    private final @Nullable SlotContent content;

    ComponentPart(ElementTemplate template, Frame frame, ComponentType type) {
        this(template, frame, type, template.tag(), null);
    }

    /**
     * Makes a component.
     *
     * @param tag the node's tag, which need not be the template's
     * @param inside what stands inside it already; null to make it
     */
    ComponentPart(ElementTemplate template, Frame frame, ComponentType type, String tag, @Nullable PartList inside) {
        this.template = template;
        this.frame = frame;
        this.type = type;
        this.node = ViewNode.element(template, frame, tag, true);
        frame.tree().commit().created(node);
        this.shadow = frame.tree().page().instances().make(type, node, generics());
        List<PropertyWrite> writes = new ArrayList<>();
        for (AttributeBinding binding : template.attributes()) {
            set(binding, writes);
        }
        if (shadow != null) {
            shadow.arrived(ShadowTree.Arrival.BOUND);
            write(writes);
            shadow.arrived(ShadowTree.Arrival.PLACED);
        }
        if (shadow != null && type.slots() == ComponentType.SlotMode.DYNAMIC) {
            this.children = null;
            this.content = new SlotContent(shadow, template.children(), frame.inside(node));
            node.childParts(content::nodes);
            content.follow();
        } else {
            this.content = null;
            this.children = inside != null ? inside : new PartList(template.children(), frame.inside(node));
            node.childParts(children::nodes);
        }
    }

    private Map<String, Generic> generics() {
        Map<String, Generic> chosen = new LinkedHashMap<>();
        type.generics().forEach((name, otherwise) -> {
            Generic used = chosen(name);
            ComponentType usual = used != null || otherwise.isEmpty()
                    ? null
                    : frame.tree().page().port().type(otherwise);
            if (usual != null) {
                used = new Generic(usual, frame.tree(), name);
            }
            if (used != null) {
                chosen.put(name, used);
            }
        });
        return chosen;
    }

    private @Nullable Generic chosen(String name) {
        for (AttributeBinding binding : template.attributes()) {
            if (binding.name().equals(GENERIC + name)) {
                String tag = String.valueOf(frame.evaluate(binding.value()));
                Generic made = new Generic(frame.tree().component(tag), frame.tree(), tag);
                return made.component() != null || made.placeholder() != null ? made : null;
            }
        }
        return null;
    }

    private void set(AttributeBinding binding, List<PropertyWrite> writes) {
        if (SlotContent.isValue(binding.name())) {
            return;
        }
        Object value = PlainData.copy(frame.evaluate(binding.value()));
        Object before = node.written(binding.name());
        node.setAttribute(binding.name(), TextAttributes.held(binding.name(), value));
        if (node.isAttached()) {
            frame.tree().commit().changed(node, binding.name(), before, value);
        }
        String property = propertyName(binding.name());
        if (type.properties().contains(property) && !RESERVED.contains(binding.name())) {
            writes.add(new PropertyWrite(property, value));
        }
    }

    private void write(List<PropertyWrite> writes) {
        if (shadow != null && !writes.isEmpty()) {
            frame.tree().page().port().write(shadow.ref(), writes);
        }
    }

    /**
     * Returns the property that an attribute means: {@code max-count} is maxCount. A hyphen raises what follows it and goes
     * (glass-easel, src/tmpl/proc_gen_wrapper.ts).
     */
    static String propertyName(String attribute) {
        if (attribute.indexOf('-') < 0) {
            return attribute;
        }
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < attribute.length(); i++) {
            char c = attribute.charAt(i);
            if (c != '-') {
                name.append(c);
            } else if (++i < attribute.length()) {
                name.append(Character.toUpperCase(attribute.charAt(i)));
            }
        }
        return name.toString();
    }

    @Override
    Reads reads() {
        return template.reads();
    }

    @Override
    void update() {
        if (template.own().meet(frame.scope())) {
            List<PropertyWrite> writes = new ArrayList<>();
            for (AttributeBinding binding : template.attributes()) {
                Mask mask = binding.value().mask(frame.scope());
                if (mask != null) {
                    set(binding, writes);
                }
            }
            write(writes);
        }
        if (children != null) {
            children.update();
        } else if (content != null) {
            content.update();
        }
    }

    ViewNode node() {
        return node;
    }

    /** Returns what stands inside it; null where its slots each make that anew. */
    @Nullable
    PartList children() {
        return children;
    }

    @Override
    void addNodes(List<ViewNode> nodes) {
        nodes.add(node);
    }

    @Override
    void remove() {
        frame.tree().commit().removed(node);
        if (children != null) {
            children.remove();
        } else if (content != null) {
            content.remove();
        }
        end();
    }

    /** Ends the component without what stands inside it. */
    void removeAlone() {
        frame.tree().commit().removed(node);
        end();
    }

    private void end() {
        if (shadow != null) {
            shadow.remove();
        }
    }
}
