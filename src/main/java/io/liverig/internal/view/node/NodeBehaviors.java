package io.liverig.internal.view.node;

/** Gives each new node its behaviour; the rooms {@code live} and {@code component} are joined to the view by this port. */
public interface NodeBehaviors {
    /** Returns a behaviour for a new node of the tag, {@link NodeBehavior#NONE} when the tag carries none. */
    NodeBehavior forTag(String tag);
}
