package io.liverig.internal.view.query;

import io.liverig.data.JsValues;
import io.liverig.internal.port.ComponentType;
import io.liverig.internal.view.node.Composed;
import io.liverig.internal.view.node.ShadowTree;
import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxss.LayoutNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A node as the layout sees it, at one moment. */
final class StyledNode implements LayoutNode {
    private final ViewNode node;
    private final @Nullable StyledNode parent;
    private final List<String> classNames;
    private final List<StyledNode> children = new ArrayList<>();

    private StyledNode(ViewNode node, @Nullable StyledNode parent) {
        this.node = node;
        this.parent = parent;
        this.classNames = node.isText() ? List.of() : node.classNames();
    }

    /** Takes a node and all below it; each is put under its node. */
    static StyledNode of(ViewNode node, @Nullable StyledNode parent, Map<ViewNode, StyledNode> all) {
        StyledNode made = new StyledNode(node, parent);
        all.put(node, made);
        Composed.children(node).forEach(child -> made.children.add(of(child, made, all)));
        return made;
    }

    @Override
    public String tag() {
        return node.tag();
    }

    @Override
    public String id() {
        return node.id();
    }

    @Override
    public List<String> classNames() {
        return classNames;
    }

    @Override
    public String scope() {
        ShadowTree owner = node.owner();
        return owner.host() == null ? "" : owner.ref().path();
    }

    @Override
    public String hosts() {
        ShadowTree shadow = node.shadow();
        return shadow == null ? "" : shadow.ref().path();
    }

    @Override
    public boolean hasForeignClasses() {
        ComponentType type = node.owner().type();
        return type != null && classNames.stream().anyMatch(type.externalClasses()::contains);
    }

    @Override
    public String inlineStyle() {
        Object style = node.attribute("style");
        return JsValues.isNullish(style) ? "" : JsValues.text(style);
    }

    @Override
    public boolean hidesItself() {
        return node.attributes().containsKey("hidden") && JsValues.truthy(node.attribute("hidden"));
    }

    @Override
    public String text() {
        return node.text();
    }

    @Override
    public @Nullable LayoutNode parent() {
        return parent;
    }

    @Override
    public List<StyledNode> children() {
        return children;
    }
}
