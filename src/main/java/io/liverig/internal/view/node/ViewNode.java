package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.HandlerBinding;
import io.liverig.journal.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One node of a page: the root, an element, or a text, which has no attributes and no children. */
public final class ViewNode extends TreeNode {
    private final Place place;
    private final @Nullable NodeBindings bindings;
    private final NodeBehavior behavior;
    private final Map<String, Object> attributes;
    private final @Nullable BehaviorNode face;
    private String ownText = "";
    private int descriptor;
    private @Nullable NodeStyle look;

    private ViewNode(
            ShadowTree owner,
            @Nullable ViewNode parent,
            String tag,
            Place place,
            @Nullable NodeBindings bindings,
            boolean component) {
        super(owner, parent, tag, component);
        this.place = place;
        this.bindings = bindings;
        this.behavior =
                bindings == null || component ? NodeBehavior.NONE : owner.page().behavior(tag);
        this.attributes = bindings == null ? Map.of() : new LinkedHashMap<>();
        this.face = behavior == NodeBehavior.NONE ? null : new BehaviorNode(this);
    }

    static ViewNode root(ShadowTree owner, String tag, Place place) {
        return new ViewNode(owner, null, tag, place, null, false);
    }

    public static ViewNode text(ShadowTree owner, ViewNode parent, Place place) {
        return new ViewNode(owner, parent, TEXT, place, null, false);
    }

    /** Makes the node of a component that no template names. */
    public static ViewNode ofNoTemplate(ShadowTree owner, ViewNode parent, String tag) {
        return new ViewNode(owner, parent, tag, owner.root().place(), null, true);
    }

    /** Makes a node of the view's own; its behaviour goes by its tag, which need not be the template's. */
    public static ViewNode element(ShadowTree owner, ViewNode parent, NodeBindings bindings, String tag) {
        return new ViewNode(owner, parent, tag, bindings.template().at(), bindings, false);
    }

    /** Makes the node of a component; its tag need not be the template's. */
    public static ViewNode ofComponent(ShadowTree owner, ViewNode parent, NodeBindings bindings, String tag) {
        return new ViewNode(owner, parent, tag, bindings.template().at(), bindings, true);
    }

    /** Returns how the component with behaviour behind the node sees it; null without one. */
    public @Nullable NodePort port() {
        return face;
    }

    public @Nullable BehaviorNode face() {
        return face;
    }

    /** Returns the page instance that the node belongs to. */
    public PageRef page() {
        return owner().page().page();
    }

    /** Returns the id attribute as text, or "". */
    public String id() {
        return text("id");
    }

    /** Returns the present value of an attribute; {@link Undefined} when the template sets none. */
    public @Nullable Object attribute(String name) {
        return look == null ? written(name) : look.attribute(name, written(name));
    }

    /** Returns an attribute as the template gives it, without what wxs functions have made of it. */
    public @Nullable Object written(String name) {
        Object value = attributes.get(name);
        return value == null && !attributes.containsKey(name) ? Undefined.UNDEFINED : value;
    }

    /** Returns an attribute as text, "" when there is none. */
    public String text(String attribute) {
        return attributes.containsKey(attribute) ? Joined.text(attributes.get(attribute)) : "";
    }

    /** Returns all attributes that the template sets, in its order; data-* and directives are not among them. */
    public Map<String, Object> attributes() {
        return Collections.unmodifiableMap(look == null ? attributes : look.attributes(attributes));
    }

    /** Returns whether the template binds a handler to the event on this very node. */
    public boolean handles(String event) {
        return handlers().stream()
                .anyMatch(handler -> handler.event().equals(event)
                        && (function(handler) != null || !handlerName(handler).isEmpty()));
    }

    /** Sends an event that does not bubble to the handlers bound on this node. */
    void fire(String event, @Nullable Object detail) {
        owner().page().trigger(this, event, detail, false);
    }

    /** Returns the node in which this one is shown, components and slots included; null for the page. */
    public @Nullable ViewNode shownIn() {
        return isRemoved() ? null : Composed.parent(this);
    }

    /** Returns whether an event that bubbles ends at this very node. */
    public boolean stops(String event) {
        return handlers().stream()
                .anyMatch(handler ->
                        handler.event().equals(event) && handler.mode().stops());
    }

    /** Returns where the template writes the node. */
    public Place place() {
        return place;
    }

    /** Returns all text in and below the node, in order, white space as the template has it. */
    public String text() {
        StringBuilder text = new StringBuilder(ownText);
        Composed.children(this).forEach(child -> text.append(child.text()));
        return text.toString();
    }

    /** Returns the names in the class attribute, in order. */
    public List<String> classNames() {
        return ExternalClasses.names(attribute("class"));
    }

    /**
     * Returns what the {@code data-} attributes give, values with their types, a copy.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/framework/view/wxml/event.html#dataset
     */
    public Map<String, Object> dataset() {
        return bindings == null ? new LinkedHashMap<>() : bindings.dataset();
    }

    /** Returns what the {@code mark:} attributes of this very node give, a copy. */
    public Map<String, Object> marks() {
        return bindings == null ? Map.of() : bindings.marks();
    }

    /** Returns whether the node or one around it has a true hidden attribute. */
    public boolean isHidden() {
        boolean hidden = attributes.containsKey("hidden") && JsValues.truthy(attributes.get("hidden"));
        ViewNode around = Composed.parent(this);
        return hidden || (around != null && around.isHidden());
    }

    public List<HandlerBinding> handlers() {
        return bindings == null ? List.of() : bindings.handlers();
    }

    /** Returns what this node binds now. */
    List<BoundHandler> boundHandlers() {
        return bindings == null ? List.of() : bindings.bound(owner().ref().number());
    }

    /** Returns whether a binding of this node binds anything now. */
    public boolean binds(HandlerBinding handler) {
        return bindings != null && bindings.binds(handler);
    }

    /** Returns the name of the handler that a binding of this node gives now; "" for a wxs function. */
    public String handlerName(HandlerBinding handler) {
        return bindings == null ? "" : bindings.name(handler);
    }

    /** Returns the wxs function that a binding of this node gives now; null when it gives none. */
    public @Nullable WxsFunction function(HandlerBinding handler) {
        return bindings == null ? null : bindings.function(handler);
    }

    /** Returns the properties whose changes a wxs function hears of. */
    public List<AttributeBinding> listeners() {
        return bindings == null ? List.of() : bindings.template().listeners();
    }

    /** Returns what the template binds; null for a text and for a root. */
    public @Nullable NodeBindings bindings() {
        return bindings;
    }

    /** Returns the number of the component that the node is or stands in; 0 for the page. */
    public int instance() {
        return component() == 0 ? owner().ref().number() : component();
    }

    /** Returns the node's number among those that wxs functions have met, or 0. */
    public int descriptor() {
        return descriptor;
    }

    public void describe(int number) {
        descriptor = number;
    }

    /** Returns how wxs functions and animations make the node look, for one of them to change it. */
    public NodeStyle look() {
        owner().page().looksChanged();
        look = look == null ? new NodeStyle() : look;
        return look;
    }

    NodeBehavior behavior() {
        return behavior;
    }

    public void markRemoved() {
        removed();
        owner().page().removed(this);
    }

    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    public void setOwnText(String text) {
        ownText = text;
    }

    @Override
    public String toString() {
        StringJoiner names = new StringJoiner("", "<" + tag(), ">");
        if (!id().isEmpty()) {
            names.add("#" + id());
        }
        return names + " at " + place;
    }
}
