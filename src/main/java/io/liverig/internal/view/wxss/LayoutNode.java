package io.liverig.internal.view.wxss;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the layout sees of a node. */
public interface LayoutNode {
    /** Returns the tag; {@code #text} for a text. */
    String tag();

    /** Returns the id, or "". */
    String id();

    /** Returns the names in the class attribute. */
    List<String> classNames();

    /** Returns whose template the node stands in: "" for the page's, else the path of the component. */
    String scope();

    /** Returns the path of the component that the node is, whose rules for {@code :host} count; "" when it is none. */
    String hosts();

    /** Returns whether the node may have classes whose rules are those of another template. */
    boolean hasForeignClasses();

    /** Returns what the style attribute says, or "". */
    String inlineStyle();

    /** Returns whether the node itself has a true hidden attribute. */
    boolean hidesItself();

    /** Returns the text of the node and of all below it. */
    String text();

    /** Returns the node around; null for the topmost. */
    @Nullable
    LayoutNode parent();

    /** Returns the nodes directly below, in order. */
    List<? extends LayoutNode> children();
}
