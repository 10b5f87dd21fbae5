package io.liverig.internal.view.node;

import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A handler that a node binds now, whether or not its event ever comes.
 *
 * @param component the number of the component whose template binds it; 0 for the page itself
 * @param handler the method's name as the binding gives it
 * @param binding how the template binds it, for messages: {@code bindtap on <button>}
 * @param at where the template binds it
 */
public record BoundHandler(int component, String handler, String binding, Place at) {
    /** Lists what the nodes of a tree bind, components included, in its order, each binding of the template once. */
    public static List<BoundHandler> below(ViewNode root) {
        List<ViewNode> all = new ArrayList<>();
        root.collectAll(all);
        return all.stream()
                .flatMap(node -> node.boundHandlers().stream())
                .distinct()
                .toList();
    }
}
