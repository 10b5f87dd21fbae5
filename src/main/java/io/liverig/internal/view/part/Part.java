package io.liverig.internal.view.part;

import io.liverig.internal.view.node.ViewNode;
import io.liverig.internal.view.wxml.template.Reads;
import java.util.List;

/** A template record at work in one tree: it stands for none, one or many nodes. */
abstract class Part {
    /** Returns the variables that decide whether an update concerns the part. */
    abstract Reads reads();

    /** Takes what the commit has changed. */
    abstract void update();

    /** Adds the nodes that the part stands for. */
    abstract void addNodes(List<ViewNode> nodes);

    /** Tells the commit that all nodes of the part are gone. */
    abstract void remove();
}
