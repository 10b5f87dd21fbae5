package io.liverig.internal.view.node;

/** A component with behaviour behind a node: live-pusher, live-player, input and their like. */
public interface NodeBehavior {
    /** The node has entered a page that is attached; its attributes can be read. */
    void inserted(NodePort node);

    /** One attribute has changed; called once per attribute of a commit, in the template's order. */
    void attributeChanged(AttributeChange change);

    /** The node has left the page, by a new commit or with the page. */
    void removed(NodePort node);

    /** The view has no component with behaviour for the tag. */
    NodeBehavior NONE = new NodeBehavior() {
        @Override
        public void inserted(NodePort node) {}

        @Override
        public void attributeChanged(AttributeChange change) {}

        @Override
        public void removed(NodePort node) {}
    };
}
