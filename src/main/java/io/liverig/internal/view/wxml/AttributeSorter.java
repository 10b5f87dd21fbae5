package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Conditional;
import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.LeftValues;
import io.liverig.internal.view.wxml.expression.Literal;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.HandlerBinding;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the attributes of one tag by what they mean; of two with the same meaning the later one counts.
 *
 * <p>The prefixes: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/attribute-prefix.html
 */
final class AttributeSorter {
    private final Source source;
    private final BindingParser bindings;
    private final TemplateProblems problems;
    private final Map<String, AttributeBinding> attributes = new LinkedHashMap<>();
    private final Map<String, AttributeBinding> dataset = new LinkedHashMap<>();
    private final Map<String, AttributeBinding> marks = new LinkedHashMap<>();
    private final Map<String, AttributeBinding> listeners = new LinkedHashMap<>();
    private final List<HandlerBinding> handlers = new ArrayList<>();
    private final Set<String> written = new HashSet<>();

    AttributeSorter(Source source, BindingParser bindings, TemplateProblems problems) {
        this.source = source;
        this.bindings = bindings;
        this.problems = problems;
    }

    List<AttributeBinding> attributes() {
        return List.copyOf(attributes.values());
    }

    List<AttributeBinding> dataset() {
        return List.copyOf(dataset.values());
    }

    List<AttributeBinding> marks() {
        return List.copyOf(marks.values());
    }

    List<AttributeBinding> listeners() {
        return List.copyOf(listeners.values());
    }

    /** Returns all handlers, those without a colon first (glass-easel, src/tmpl/proc_gen_wrapper.ts). */
    List<HandlerBinding> handlers() {
        return handlers.stream()
                .sorted(Comparator.comparing(handler -> handler.written().contains(":")))
                .toList();
    }

    void add(Markup.Attribute attribute) {
        String name = attribute.name();
        HandlerBinding handler = handler(attribute);
        String key = AttributeKinds.dataset(name);
        if (handler != null) {
            if (written.add(name) || name.contains(":")) {
                handlers.add(handler);
            }
        } else if (key != null) {
            put(dataset, key, attribute);
        } else if (!AttributeKinds.isDirective(name) && !addPrefixed(attribute)) {
            put(attributes, name, attribute);
        }
    }

    private boolean addPrefixed(Markup.Attribute attribute) {
        int colon = attribute.name().indexOf(':');
        String behind = attribute.name().substring(colon + 1);
        if (colon <= 0 || behind.isEmpty()) {
            return false;
        }
        switch (attribute.name().substring(0, colon)) {
            case "mark" -> put(marks, behind, attribute);
            case "change" -> put(listeners, behind, attribute);
            case "model" -> attributes.put(behind, model(behind, attribute));
            case "class" -> addClass(behind, attribute);
            case "style" -> addStyle(behind, attribute);
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Of two equal attributes the first counts, as for the compiler that WeChat publishes. */
    private void put(Map<String, AttributeBinding> byName, String name, Markup.Attribute attribute) {
        byName.putIfAbsent(name, new AttributeBinding(name, value(attribute)));
    }

    private Expression value(Markup.Attribute attribute) {
        return attribute.hasValue()
                ? bindings.parse(attribute.from(), attribute.to())
                : AttributeKinds.withoutValue(attribute.name());
    }

    /** Reads a two-way binding; one that cannot be written is a problem and has one way only. */
    private AttributeBinding model(String name, Markup.Attribute attribute) {
        Expression value = value(attribute);
        boolean writable = LeftValues.isOne(value);
        if (!writable) {
            problems.add(new TemplateProblem(
                    source.place(attribute.offset()),
                    attribute.name() + " can not be written: it is no field of the data",
                    "Bind one field alone, model:" + name + "=\"{{field}}\""));
        }
        return new AttributeBinding(name, value, writable);
    }

    /** {@code class:name} adds a class; with a value, while it is true. */
    private void addClass(String name, Markup.Attribute attribute) {
        Expression condition = value(attribute);
        Expression own = new Conditional(condition, new Literal(" " + name), new Literal(""));
        join("class", own);
    }

    /** {@code style:name} adds a declaration. */
    private void addStyle(String name, Markup.Attribute attribute) {
        join("style", new Joined(List.of(new Literal(name + ":"), value(attribute), new Literal(";"))));
    }

    private void join(String name, Expression part) {
        AttributeBinding before = attributes.get(name);
        List<Expression> parts = new ArrayList<>();
        if (before != null) {
            // Side by side and not one in the other: there may be any number.
            parts.addAll(before.value() instanceof Joined joined ? joined.parts() : List.of(before.value()));
            if (name.equals("style") && before.value() instanceof Literal literal && !endsDeclaration(literal)) {
                parts.add(new Literal(";"));
            }
        }
        parts.add(part);
        attributes.put(name, new AttributeBinding(name, new Joined(List.copyOf(parts))));
    }

    private static boolean endsDeclaration(Literal literal) {
        String text = String.valueOf(literal.constant()).strip();
        return text.isEmpty() || text.endsWith(";");
    }

    private @Nullable HandlerBinding handler(Markup.Attribute attribute) {
        for (HandlerBinding.Mode mode : HandlerBinding.Mode.values()) {
            String event = mode.event(attribute.name());
            if (event != null) {
                Expression handler = attribute.hasValue()
                        ? bindings.parse(attribute.from(), attribute.to())
                        : new Literal(attribute.name().contains(":") ? "" : true);
                return new HandlerBinding(event, mode, handler, attribute.name(), source.place(attribute.offset()));
            }
        }
        return null;
    }
}
