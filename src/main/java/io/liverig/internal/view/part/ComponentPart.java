package io.liverig.internal.view.part;

import io.liverig.data.PlainData;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.port.PropertyWrite;
import io.liverig.internal.view.node.NodeBindings;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.part.TemplateInstance.Generic;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.PropertyName;
import io.liverig.internal.view.wxml.template.TextAttributes;
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
final class ComponentPart extends NodePart {
    private static final String GENERIC = "generic:";

    /** Attributes that belong to the node itself, whatever properties the component has. */
    private static final Set<String> RESERVED = Set.of("id", "class", "slot");

    private final ComponentType type;
    private final @Nullable TemplateInstance instance;
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
        super(
                template,
                frame,
                ViewNode.ofComponent(frame.tree(), frame.parent(), new NodeBindings(template, frame.scope()), tag));
        this.type = type;
        frame.commit().created(node);
        this.instance = frame.context().instances().make(frame.context(), type, node, generics());
        List<PropertyWrite> writes = new ArrayList<>();
        for (AttributeBinding binding : template.attributes()) {
            set(binding, writes);
        }
        if (instance != null) {
            instance.tree().arrived(ShadowTree.Arrival.BOUND);
            write(writes);
            instance.tree().arrived(ShadowTree.Arrival.PLACED);
        }
        if (instance != null && type.slots() == ComponentType.SlotMode.DYNAMIC) {
            this.children = null;
            this.content = new SlotContent(instance.tree(), template.children(), frame.inside(node));
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
                    : frame.context().port().type(otherwise);
            if (usual != null) {
                used = new Generic(usual, frame.instance(), name);
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
                Generic made = new Generic(frame.instance().component(tag), frame.instance(), tag);
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
            frame.commit().changed(node, binding.name(), before, value);
        }
        String property = PropertyName.of(binding.name());
        if (type.properties().contains(property) && !RESERVED.contains(binding.name())) {
            writes.add(new PropertyWrite(property, value));
        }
    }

    private void write(List<PropertyWrite> writes) {
        if (instance != null && !writes.isEmpty()) {
            frame.context().port().write(instance.tree().ref(), writes);
        }
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

    @Override
    @Nullable
    PartList children() {
        return children;
    }

    @Override
    void removeInside() {
        if (children != null) {
            children.remove();
        } else if (content != null) {
            content.remove();
        }
    }

    @Override
    void end() {
        if (instance != null) {
            instance.remove();
        }
    }
}
