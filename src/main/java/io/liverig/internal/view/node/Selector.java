package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
import io.liverig.internal.turn.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parsed selector: a list of chains, each a compound behind others that must be found around it.
 *
 * @param chains one is enough
 */
public record Selector(List<Chain> chains) {
    /**
     * A compound and what must be around the node that it matches.
     *
     * @param around null when nothing must
     * @param relation how {@code around} must be around the node
     */
    record Chain(Compound own, @Nullable Chain around, Relation relation) {
        boolean matches(ViewNode node, ViewNode root) {
            return find(node, root) == Around.FOUND;
        }

        private Around find(ViewNode node, ViewNode root) {
            if (!own.matches(node)) {
                return Around.NOT_HERE;
            }
            if (around == null) {
                return isBelow(node, root) ? Around.FOUND : Around.NOT_IN_THIS_TREE;
            }
            return findAround(around, node, root);
        }

        /** The outermost node of a selector is one of the very tree in which it is looked for. */
        private static boolean isBelow(ViewNode node, ViewNode root) {
            for (ViewNode at = node; at != null; at = at.parent()) {
                if (at == root) {
                    return true;
                }
            }
            return false;
        }

        /**
         * Looks outwards once only: when an outer part is not in this tree, no other choice of the inner parts of the
         * tree helps, and when it is nowhere, none at all.
         */
        private Around findAround(Chain wanted, ViewNode node, ViewNode root) {
            ViewNode at = outer(node);
            while (at != null) {
                Around found = wanted.find(at, root);
                if (relation == Relation.CHILD || found == Around.FOUND || found == Around.NOWHERE) {
                    return found;
                }
                if (found == Around.NOT_IN_THIS_TREE && relation == Relation.DESCENDANT) {
                    return found;
                }
                at = found == Around.NOT_IN_THIS_TREE ? at.owner().host() : outer(at);
            }
            return relation == Relation.DEEP ? Around.NOWHERE : Around.NOT_IN_THIS_TREE;
        }

        private @Nullable ViewNode outer(ViewNode node) {
            ViewNode parent = node.parent();
            while (parent != null && parent.isVirtual()) {
                parent = parent.parent();
            }
            return parent == null && relation == Relation.DEEP ? node.owner().host() : parent;
        }
    }

    /** How the search for what must be around a node ends. */
    private enum Around {
        FOUND,
        /** Not from this node; further out there may be another. */
        NOT_HERE,
        /** No node further out in the tree can do better. */
        NOT_IN_THIS_TREE,
        /** No node further out can do better. */
        NOWHERE
    }

    /** How one compound of a chain is around the next. */
    enum Relation {
        /** Anywhere around, in the same tree. */
        DESCENDANT,
        /** Directly around. */
        CHILD,
        /** Anywhere around, also outside of the component that the node is in. */
        DEEP
    }

    /** Conditions that one node must meet. */
    record Compound(List<Condition> conditions) {
        boolean matches(ViewNode node) {
            return conditions.stream().allMatch(condition -> condition.matches(node));
        }
    }

    /** One condition on a node. */
    sealed interface Condition {
        boolean matches(ViewNode node);
    }

    /** {@code live-player}; {@code *} for any. */
    record Tag(String tag) implements Condition {
        @Override
        public boolean matches(ViewNode node) {
            return tag.equals("*") || node.tag().equals(tag);
        }
    }

    /** {@code #id} */
    record Id(String id) implements Condition {
        @Override
        public boolean matches(ViewNode node) {
            return node.id().equals(id);
        }
    }

    /** {@code .class} */
    record ClassName(String name) implements Condition {
        @Override
        public boolean matches(ViewNode node) {
            return node.classNames().contains(name);
        }
    }

    /** {@code [name]} or {@code [name=value]} */
    record Attribute(String name, @Nullable String value) implements Condition {
        @Override
        public boolean matches(ViewNode node) {
            return node.attributes().containsKey(name)
                    && (value == null || Objects.equals(value, JsValues.text(node.attribute(name))));
        }
    }

    public static Selector parse(String text) {
        return new SelectorParser(text).parse();
    }

    /** Returns the nodes below a root that match, in the tree's order; the root of a page can match itself. */
    public List<ViewNode> in(ViewNode root) {
        List<ViewNode> all = new ArrayList<>();
        if (isDeep()) {
            root.collectAll(all);
            all.removeIf(node -> node.isText() || node.tag().equals(ViewNode.SHADOW));
        } else {
            root.collectElements(all);
        }
        all.removeIf(node -> {
            Turn.check();
            return chains.stream().noneMatch(chain -> chain.matches(node, root));
        });
        return all;
    }

    private boolean isDeep() {
        for (Chain chain : chains) {
            for (Chain at = chain; at != null; at = at.around()) {
                if (at.relation() == Relation.DEEP) {
                    return true;
                }
            }
        }
        return false;
    }
}
