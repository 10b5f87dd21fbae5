package io.liverig.view;

import io.liverig.data.FunctionMark;
import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.journal.Place;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.HandlerBinding;
import io.liverig.view.wxml.Joined;
import io.liverig.view.wxml.Scope;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One node of a page: the root, an element, or a text, which has no attributes and no children. */
public final class ViewNode implements NodePort {
    private static final String TEXT = "#text";

    private final ViewTree tree;
    private final String tag;
    private final Place place;
    private final @Nullable ElementTemplate template;
    private final @Nullable Scope scope;
    private final NodeBehavior behavior;
    private final Map<String, Object> attributes;
    private List<ViewNode> children = List.of();
    private @Nullable ViewNode parent;
    private String ownText = "";
    private boolean removed;
    private int descriptor;
    private @Nullable NodeLook look;

    private ViewNode(
            ViewTree tree,
            String tag,
            Place place,
            @Nullable ElementTemplate template,
            @Nullable Scope scope,
            NodeBehavior behavior) {
        this.tree = tree;
        this.tag = tag;
        this.place = place;
        this.template = template;
        this.scope = scope;
        this.behavior = behavior;
        this.attributes = template == null ? Map.of() : new LinkedHashMap<>();
    }

    static ViewNode root(ViewTree tree, Place place) {
        return new ViewNode(tree, "page", place, null, null, NodeBehavior.NONE);
    }

    static ViewNode text(ViewTree tree, Place place) {
        return new ViewNode(tree, TEXT, place, null, null, NodeBehavior.NONE);
    }

    static ViewNode element(ViewTree tree, ElementTemplate template, Scope scope) {
        NodeBehavior behavior = tree.behavior(template.tag());
        return new ViewNode(tree, template.tag(), template.at(), template, scope, behavior);
    }

    @Override
    public PageRef page() {
        return tree.page();
    }

    @Override
    public String tag() {
        return tag;
    }

    @Override
    public String id() {
        return attributes.containsKey("id") ? Joined.text(attributes.get("id")) : "";
    }

    @Override
    public @Nullable Object attribute(String name) {
        return look == null ? written(name) : look.attribute(name, written(name));
    }

    /** Returns an attribute as the template gives it, without what wxs functions have made of it. */
    @Nullable
    Object written(String name) {
        Object value = attributes.get(name);
        return value == null && !attributes.containsKey(name) ? Undefined.UNDEFINED : value;
    }

    @Override
    public Map<String, Object> attributes() {
        return Collections.unmodifiableMap(look == null ? attributes : look.attributes(attributes));
    }

    @Override
    public boolean handles(String event) {
        return handlers().stream()
                .anyMatch(handler -> handler.event().equals(event)
                        && (function(handler) != null || !handlerName(handler).isEmpty()));
    }

    @Override
    public void fire(String event, @Nullable Object detail) {
        tree.events().trigger(this, event, detail, false);
    }

    @Override
    public void ask(String event, @Nullable Object detail, Consumer<String> returned) {
        tree.events().ask(this, event, detail, returned);
    }

    @Override
    public boolean stops(String event) {
        return handlers().stream()
                .anyMatch(handler ->
                        handler.event().equals(event) && handler.mode().stops());
    }

    @Override
    public Place place() {
        return place;
    }

    /** Tells whether this is a text; its tag is {@code #text}. */
    public boolean isText() {
        return tag.equals(TEXT);
    }

    /** Returns all text in and below the node, in order, white space as the template has it. */
    public String text() {
        StringBuilder text = new StringBuilder(ownText);
        children.forEach(child -> text.append(child.text()));
        return text.toString();
    }

    /** Returns the elements and texts directly below, as they are now. */
    @Override
    public List<ViewNode> children() {
        return Collections.unmodifiableList(children);
    }

    /** Returns the node around this one; null for the root and for nodes that were removed. */
    @Override
    public @Nullable ViewNode parent() {
        return removed ? null : parent;
    }

    /** Returns the names in the class attribute, in order. */
    public List<String> classNames() {
        Object value = attribute("class");
        String names = JsValues.isNullish(value) ? "" : JsValues.text(value).strip();
        return names.isEmpty() ? List.of() : List.of(names.split("\\s+"));
    }

    /**
     * Returns what the {@code data-} attributes give, values with their types, a copy.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html#dataset
     */
    public Map<String, Object> dataset() {
        return values(template == null ? List.of() : template.dataset());
    }

    /** Returns what the {@code mark:} attributes of this very node give, a copy. */
    Map<String, Object> marks() {
        return values(template == null ? List.of() : template.marks());
    }

    private Map<String, Object> values(List<AttributeBinding> bindings) {
        Map<String, Object> values = new LinkedHashMap<>();
        if (scope != null) {
            for (AttributeBinding binding : bindings) {
                values.put(binding.name(), Copies.deep(binding.value().value(scope)));
            }
        }
        return values;
    }

    /** Tells whether the node or one around it has a true hidden attribute. */
    public boolean isHidden() {
        boolean hidden = attributes.containsKey("hidden") && JsValues.truthy(attributes.get("hidden"));
        return hidden || (parent != null && parent.isHidden());
    }

    List<HandlerBinding> handlers() {
        return template == null ? List.of() : template.handlers();
    }

    /** Returns what this node binds at present. */
    List<BoundHandler> boundHandlers() {
        return handlers().stream()
                .filter(handler -> !handlerName(handler).isEmpty())
                .map(handler ->
                        new BoundHandler(handlerName(handler), handler.written() + " on <" + tag + ">", handler.at()))
                .toList();
    }

    /** Returns the name of the handler that a binding of this node gives at present; "" for a wxs function. */
    String handlerName(HandlerBinding handler) {
        Object value = scope == null ? "" : handler.handler().value(scope);
        return ScriptHandlers.function(value) != null
                ? ""
                : Joined.text(value).strip();
    }

    /** Returns the wxs function that a binding of this node gives at present; null when it gives none. */
    @Nullable
    FunctionMark function(HandlerBinding handler) {
        return scope == null ? null : ScriptHandlers.function(handler.handler().value(scope));
    }

    /** Returns the properties whose changes a wxs function hears of. */
    List<AttributeBinding> listeners() {
        return template == null ? List.of() : template.listeners();
    }

    @Nullable
    Object value(AttributeBinding binding) {
        return scope == null ? Undefined.UNDEFINED : binding.value().value(scope);
    }

    @Override
    public boolean writeBack(String name, @Nullable Object value) {
        return scope != null && template != null && tree.models().write(this, template, scope, name, value);
    }

    ViewTree tree() {
        return tree;
    }

    /** Returns the node's number among those that wxs functions have met, or 0. */
    int descriptor() {
        return descriptor;
    }

    void describe(int number) {
        descriptor = number;
    }

    NodeLook look() {
        look = look == null ? new NodeLook() : look;
        return look;
    }

    NodeBehavior behavior() {
        return behavior;
    }

    boolean isRemoved() {
        return removed;
    }

    void markRemoved() {
        removed = true;
        tree.scriptHandlers().removed(this);
    }

    void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    void setOwnText(String text) {
        ownText = text;
    }

    void setChildren(List<ViewNode> nodes) {
        children = nodes;
        nodes.forEach(node -> node.parent = this);
    }

    void collectElements(List<ViewNode> all) {
        if (!isText()) {
            all.add(this);
            children.forEach(child -> child.collectElements(all));
        }
    }

    @Override
    public String toString() {
        StringJoiner names = new StringJoiner("", "<" + tag, ">");
        if (!id().isEmpty()) {
            names.add("#" + id());
        }
        return names + " at " + place;
    }
}
