package io.liverig.view;

import io.liverig.data.JsValues;
import io.liverig.data.PageRef;
import io.liverig.data.Undefined;
import io.liverig.data.WxsFunction;
import io.liverig.journal.Place;
import io.liverig.view.wxml.AttributeBinding;
import io.liverig.view.wxml.ElementTemplate;
import io.liverig.view.wxml.HandlerBinding;
import io.liverig.view.wxml.Joined;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/** One node of a page: the root, an element, or a text, which has no attributes and no children. */
public final class ViewNode {
    static final String SHADOW = "#shadow";
    private static final String TEXT = "#text";
    private static final String SLOT = "slot";

    private final ShadowTree owner;
    private final String tag;
    private final Place place;
    private final @Nullable NodeBindings bindings;
    private final NodeBehavior behavior;
    private final Map<String, Object> attributes;
    private final @Nullable ViewNode parent;
    private final @Nullable NodeFace face;
    private List<ViewNode> children = List.of();
    private @Nullable PartList parts;
    private @Nullable ShadowTree shadow;
    private boolean attached;
    private boolean component;
    private boolean stale;
    private String ownText = "";
    private boolean removed;
    private int descriptor;
    private @Nullable NodeLook look;

    private ViewNode(
            ShadowTree owner,
            @Nullable ViewNode parent,
            String tag,
            Place place,
            @Nullable NodeBindings bindings,
            NodeBehavior behavior) {
        this.owner = owner;
        this.parent = parent;
        this.tag = tag;
        this.place = place;
        this.bindings = bindings;
        this.behavior = behavior;
        this.attributes = bindings == null ? Map.of() : new LinkedHashMap<>();
        this.face = behavior == NodeBehavior.NONE ? null : new NodeFace(this);
    }

    static ViewNode root(ShadowTree owner, String tag, Place place) {
        return new ViewNode(owner, null, tag, place, null, NodeBehavior.NONE);
    }

    static ViewNode text(Frame frame, Place place) {
        return new ViewNode(frame.tree(), frame.parent(), TEXT, place, null, NodeBehavior.NONE);
    }

    static ViewNode element(ElementTemplate template, Frame frame, boolean component) {
        NodeBehavior behavior =
                component ? NodeBehavior.NONE : frame.tree().page().behavior(template.tag());
        ViewNode node = new ViewNode(
                frame.tree(),
                frame.parent(),
                template.tag(),
                template.at(),
                new NodeBindings(template, frame.scope()),
                behavior);
        node.component = component;
        return node;
    }

    /** Tells whether the node is a component, also one that has no inside. */
    boolean isComponent() {
        return component;
    }

    /** Returns the component's number; 0 when the node is none. */
    public int component() {
        return shadow == null ? 0 : shadow.ref().number();
    }

    /** Finds nodes inside the component, in its own template; none when the node is none. */
    public List<ViewNode> inside(String selector) {
        return shadow == null ? List.of() : Selector.parse(selector).in(shadow.root());
    }

    /** Returns the tree whose template has the node. */
    ShadowTree owner() {
        return owner;
    }

    /** Returns what is inside a component; null for all other nodes. */
    @Nullable
    ShadowTree shadow() {
        return shadow;
    }

    void shadow(ShadowTree tree) {
        shadow = tree;
    }

    /** Returns how the behaviour behind the node sees it; null without one. */
    @Nullable
    NodeFace face() {
        return face;
    }

    boolean isAttached() {
        return attached;
    }

    void attached(boolean now) {
        attached = now;
    }

    boolean isSlot() {
        return tag.equals(SLOT);
    }

    /** Returns the page instance that the node belongs to. */
    public PageRef page() {
        return owner.page().page();
    }

    /** Returns the tag as the template writes it. */
    public String tag() {
        return tag;
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
    @Nullable
    Object written(String name) {
        Object value = attributes.get(name);
        return value == null && !attributes.containsKey(name) ? Undefined.UNDEFINED : value;
    }

    /** Returns an attribute as text, "" when there is none. */
    String text(String attribute) {
        return attributes.containsKey(attribute) ? Joined.text(attributes.get(attribute)) : "";
    }

    /** Returns all attributes that the template sets, in its order; data-* and directives are not among them. */
    public Map<String, Object> attributes() {
        return Collections.unmodifiableMap(look == null ? attributes : look.attributes(attributes));
    }

    /** Tells whether the template binds a handler to the event on this very node. */
    public boolean handles(String event) {
        return handlers().stream()
                .anyMatch(handler -> handler.event().equals(event)
                        && (function(handler) != null || !handlerName(handler).isEmpty()));
    }

    /** Sends an event that does not bubble to the handlers bound on this node. */
    void fire(String event, @Nullable Object detail) {
        owner.page().events().trigger(this, event, detail, false);
    }

    /** Returns the node in which this one is shown, components and slots included; null for the page. */
    public @Nullable ViewNode shownIn() {
        return removed ? null : Composed.parent(this);
    }

    /** Tells whether an event that bubbles ends at this very node. */
    public boolean stops(String event) {
        return handlers().stream()
                .anyMatch(handler ->
                        handler.event().equals(event) && handler.mode().stops());
    }

    /** Returns where the template writes the node. */
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
        Composed.children(this).forEach(child -> text.append(child.text()));
        return text.toString();
    }

    /** Returns the elements and texts directly below in the template, as they are now; not what a component shows. */
    public List<ViewNode> children() {
        if (stale && parts != null) {
            stale = false;
            children = parts.nodes();
        }
        return Collections.unmodifiableList(children);
    }

    /** Returns the node around this one; null for the root and for nodes that were removed. */
    public @Nullable ViewNode parent() {
        return removed ? null : parent;
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
    Map<String, Object> marks() {
        return bindings == null ? Map.of() : bindings.marks();
    }

    /** Tells whether the node or one around it has a true hidden attribute. */
    public boolean isHidden() {
        boolean hidden = attributes.containsKey("hidden") && JsValues.truthy(attributes.get("hidden"));
        ViewNode around = Composed.parent(this);
        return hidden || (around != null && around.isHidden());
    }

    List<HandlerBinding> handlers() {
        return bindings == null ? List.of() : bindings.handlers();
    }

    /** Returns what this node binds at present. */
    List<BoundHandler> boundHandlers() {
        return bindings == null ? List.of() : bindings.bound(owner.ref().number());
    }

    /** Returns the name of the handler that a binding of this node gives at present; "" for a wxs function. */
    String handlerName(HandlerBinding handler) {
        return bindings == null ? "" : bindings.name(handler);
    }

    /** Returns the wxs function that a binding of this node gives at present; null when it gives none. */
    @Nullable
    WxsFunction function(HandlerBinding handler) {
        return bindings == null ? null : bindings.function(handler);
    }

    /** Returns the properties whose changes a wxs function hears of. */
    List<AttributeBinding> listeners() {
        return bindings == null ? List.of() : bindings.template().listeners();
    }

    @Nullable
    Object value(AttributeBinding binding) {
        return bindings == null ? Undefined.UNDEFINED : binding.value().value(bindings.scope());
    }

    /** Gives a value back to the data that a two-way binding of the attribute reads; tells whether there is one. */
    public boolean writeBack(String name, @Nullable Object value) {
        return bindings != null
                && owner.page().models().write(this, bindings.template(), bindings.scope(), name, value);
    }

    /** Returns the number of the component that the node is or stands in; 0 for the page. */
    int instance() {
        return shadow == null ? owner.ref().number() : shadow.ref().number();
    }

    /** Returns the node's number among those that wxs functions have met, or 0. */
    int descriptor() {
        return descriptor;
    }

    void describe(int number) {
        descriptor = number;
    }

    /** Returns how wxs functions make the node look, for one of them to change it. */
    NodeLook look() {
        owner.page().looksChanged();
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
        owner.page().scriptHandlers().removed(this);
    }

    void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    void setOwnText(String text) {
        ownText = text;
    }

    void childParts(PartList list) {
        parts = list;
        stale = true;
    }

    /** Takes note that the parts stand for other nodes than before. */
    void childrenChanged() {
        stale = true;
    }

    void collectElements(List<ViewNode> all) {
        if (!isText()) {
            all.add(this);
            children().forEach(child -> child.collectElements(all));
        }
    }

    /** Gathers the nodes of this tree and of the components in it. */
    void collectAll(List<ViewNode> all) {
        all.add(this);
        if (shadow != null) {
            shadow.root().collectAll(all);
        }
        children().forEach(child -> child.collectAll(all));
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
