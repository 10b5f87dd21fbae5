package io.liverig.internal.view.node;

import io.liverig.data.PlainData;
import io.liverig.data.WxsFunction;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.Scope;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.HandlerBinding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a node's template binds and nobody needs before an event asks for it: dataset, marks, handlers. */
public record NodeBindings(ElementTemplate template, Scope scope) {
    Map<String, Object> dataset() {
        return values(template.dataset());
    }

    Map<String, Object> marks() {
        return values(template.marks());
    }

    private Map<String, Object> values(List<AttributeBinding> bindings) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (AttributeBinding binding : bindings) {
            values.put(binding.name(), PlainData.copy(binding.value().value(scope)));
        }
        return values;
    }

    List<HandlerBinding> handlers() {
        return template.handlers();
    }

    /** Returns what the node binds now. */
    List<BoundHandler> bound(int component) {
        return handlers().stream()
                .filter(handler -> !name(handler).isEmpty())
                .map(handler -> new BoundHandler(
                        component, name(handler), handler.written() + " on <" + template.tag() + ">", handler.at()))
                .toList();
    }

    /** Returns the name of the handler that a binding gives now; "" for a wxs function, and for true. */
    String name(HandlerBinding handler) {
        Object value = handler.handler().value(scope);
        return asFunction(value) != null || value == Boolean.TRUE
                ? ""
                : Joined.text(value).strip();
    }

    /**
     * Returns whether a binding binds anything now: {@code catch:tap=""} does not, so that the event goes on;
     * {@code catchtap} without a value does, and calls nothing (glass-easel, src/tmpl/proc_gen_wrapper.ts).
     */
    boolean binds(HandlerBinding handler) {
        Object value = handler.handler().value(scope);
        return asFunction(value) != null || !Joined.text(value).isEmpty();
    }

    /** Returns the wxs function that listens to a property now; null when none does. */
    public @Nullable WxsFunction function(AttributeBinding listener) {
        return asFunction(listener.value().value(scope));
    }

    /** Returns the attributes that are bound both ways. */
    public List<AttributeBinding> models() {
        return template.attributes().stream().filter(AttributeBinding::isModel).toList();
    }

    /** Returns where in the owner's data the value of an attribute stands; null when it stands nowhere. */
    public @Nullable List<Object> path(AttributeBinding binding) {
        return binding.value().path(scope);
    }

    /** Returns the wxs function that a binding gives now; null when it gives none. */
    @Nullable
    WxsFunction function(HandlerBinding handler) {
        return asFunction(handler.handler().value(scope));
    }

    private static @Nullable WxsFunction asFunction(@Nullable Object value) {
        return value instanceof WxsFunction function ? function : null;
    }
}
