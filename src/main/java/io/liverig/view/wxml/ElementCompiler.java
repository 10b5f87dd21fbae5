package io.liverig.view.wxml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes the record of one element of its tag and its compiled children. */
final class ElementCompiler {
    private final Source source;
    private final BindingParser bindings;

    ElementCompiler(Source source, BindingParser bindings) {
        this.source = source;
        this.bindings = bindings;
    }

    ElementTemplate compile(Markup.Tag tag, List<TemplateNode> children) {
        Map<String, AttributeBinding> attributes = new LinkedHashMap<>();
        Map<String, AttributeBinding> dataset = new LinkedHashMap<>();
        Map<String, AttributeBinding> marks = new LinkedHashMap<>();
        Map<String, HandlerBinding> handlers = new LinkedHashMap<>();
        for (Markup.Attribute attribute : tag.attributes()) {
            String name = attribute.name();
            HandlerBinding handler = handler(attribute);
            if (handler != null) {
                handlers.put(handler.mode() + ":" + handler.event(), handler);
            } else if (AttributeKinds.isDataset(name)) {
                put(dataset, AttributeKinds.datasetKey(name), attribute);
            } else if (AttributeKinds.isMark(name)) {
                put(marks, name.substring("mark:".length()), attribute);
            } else if (!AttributeKinds.isDirective(name)) {
                put(attributes, name, attribute);
            }
        }
        return element(tag, attributes, dataset, marks, handlers, children);
    }

    private ElementTemplate element(
            Markup.Tag tag,
            Map<String, AttributeBinding> attributes,
            Map<String, AttributeBinding> dataset,
            Map<String, AttributeBinding> marks,
            Map<String, HandlerBinding> handlers,
            List<TemplateNode> children) {
        Reads.Builder own = new Reads.Builder();
        attributes.values().forEach(binding -> own.add(binding.value()));
        Reads ownReads = own.build();
        Reads.Builder all = new Reads.Builder().add(ownReads).addAll(children);
        dataset.values().forEach(binding -> all.add(binding.value()));
        marks.values().forEach(binding -> all.add(binding.value()));
        handlers.values().forEach(binding -> all.add(binding.handler()));
        return new ElementTemplate(
                tag.name(),
                List.copyOf(attributes.values()),
                List.copyOf(dataset.values()),
                List.copyOf(marks.values()),
                List.copyOf(handlers.values()),
                children,
                ownReads,
                all.build(),
                source.place(tag.offset()));
    }

    private void put(Map<String, AttributeBinding> bindingsByName, String name, Markup.Attribute attribute) {
        Expression value = attribute.hasValue()
                ? bindings.parse(attribute.from(), attribute.to())
                : AttributeKinds.withoutValue(attribute.name());
        bindingsByName.put(name, new AttributeBinding(name, value));
    }

    private @Nullable HandlerBinding handler(Markup.Attribute attribute) {
        for (HandlerBinding.Mode mode : HandlerBinding.Mode.values()) {
            String event = mode.event(attribute.name());
            if (event != null) {
                Expression handler =
                        attribute.hasValue() ? bindings.parse(attribute.from(), attribute.to()) : new Literal("");
                return new HandlerBinding(event, mode, handler, attribute.name(), source.place(attribute.offset()));
            }
        }
        return null;
    }
}
