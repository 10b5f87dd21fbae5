package io.liverig.view;

import io.liverig.data.JsValues;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A parsed selector: a list of chains, each a compound behind others that must be found around it.
 *
 * @param chains one is enough
 */
record Selector(List<Chain> chains) {
    /**
     * A compound and what must be around the node that it matches.
     *
     * @param around null when nothing must
     * @param direct whether {@code around} must match the parent itself
     */
    record Chain(Compound own, @Nullable Chain around, boolean direct) {
        boolean matches(ViewNode node) {
            return own.matches(node) && (around == null || matchesAround(around, node));
        }

        private boolean matchesAround(Chain wanted, ViewNode node) {
            for (ViewNode at = node.parent(); at != null; at = at.parent()) {
                if (wanted.matches(at)) {
                    return true;
                }
                if (direct) {
                    return false;
                }
            }
            return false;
        }
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

    static Selector parse(String text) {
        return new SelectorParser(text).parse();
    }

    boolean matches(ViewNode node) {
        return chains.stream().anyMatch(chain -> chain.matches(node));
    }
}
