package io.liverig.view;

import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.FunctionResolver;
import io.liverig.view.wxml.Joined;
import io.liverig.view.wxml.Mask;
import io.liverig.view.wxml.Scope;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names that an element gives, by {@code slot:} attributes, to values of the slot it stands in. The element's other
 * attributes see them, and all that is inside it; its neighbours do not (glass-easel-template-compiler 0.12.1).
 */
final class SlotNames implements Scope {
    private final Scope outer;
    private final Map<String, String> attributes;

    private SlotNames(Scope outer, Map<String, String> attributes) {
        this.outer = outer;
        this.attributes = attributes;
    }

    /** Returns where an element's bindings are worked out: it may be directly in a slot that makes it anew. */
    static Frame of(ElementTemplate element, Frame frame) {
        Map<String, String> attributes = new HashMap<>();
        if (frame.slot() != null) {
            for (AttributeBinding binding : element.attributes()) {
                if (SlotContent.isValue(binding.name())) {
                    String given = Joined.text(binding.value().value(frame.scope()));
                    String name = given.isEmpty() || given.equals("true")
                            ? ComponentPart.propertyName(binding.name().substring(SlotContent.VALUE.length()))
                            : given;
                    attributes.put(name, binding.name());
                }
            }
        }
        return attributes.isEmpty() ? frame : frame.with(new SlotNames(frame.scope(), attributes));
    }

    @Override
    public @Nullable Object value(String name) {
        return outer.value(attributes.getOrDefault(name, name));
    }

    @Override
    public @Nullable Mask mask(String name) {
        return outer.mask(attributes.getOrDefault(name, name));
    }

    @Override
    public @Nullable List<Object> path(String name) {
        return attributes.containsKey(name) ? null : outer.path(name);
    }

    @Override
    public FunctionResolver functions() {
        return outer.functions();
    }
}
