package io.liverig.internal.view.node;

import io.liverig.data.JsValues;
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
            return own.matches(node) && (around == null ? isBelow(node, root) : matchesAround(around, node, root));
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

        private boolean matchesAround(Chain wanted, ViewNode node, ViewNode root) {
            for (ViewNode at = outer(node); at != null; at = outer(at)) {
                if (wanted.matches(at, root)) {
                    return true;
                }
                if (relation == Relation.CHILD) {
                    return false;
                }
            }
            return false;
        }

        private @Nullable ViewNode outer(ViewNode node) {
            ViewNode parent = node.parent();
            while (parent != null && parent.isVirtual()) {
                parent = parent.parent();
            }
            return parent == null && relation == Relation.DEEP ? node.owner().host() : parent;
        }
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
        all.removeIf(node -> chains.stream().noneMatch(chain -> chain.matches(node, root)));
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
