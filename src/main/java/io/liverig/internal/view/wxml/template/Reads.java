package io.liverig.internal.view.wxml.template;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Scope;
import java.util.LinkedHashSet;
import java.util.Set;

/** The variables that a part of a template reads, so that an update can pass it by. */
public final class Reads {
    /** Nothing can be said: the part is always looked into. */
    public static final Reads ALWAYS = new Reads(new String[0], true);

    private final String[] names;
    private final boolean always;

    private Reads(String[] names, boolean always) {
        this.names = names;
        this.always = always;
    }

    /** Returns whether the commit under way has changed anything that the part reads. */
    public boolean meet(Scope scope) {
        for (String name : names) {
            if (scope.mask(name) != null) {
                return true;
            }
        }
        return always;
    }

    /** Gathers reads. */
    public static final class Builder {
        private final Set<String> names = new LinkedHashSet<>();
        private boolean always;

        public Builder add(Expression expression) {
            expression.names(names::add);
            return this;
        }

        public Builder add(Reads reads) {
            names.addAll(Set.of(reads.names));
            always |= reads.always;
            return this;
        }

        public Builder addAll(Iterable<? extends TemplateNode> nodes) {
            nodes.forEach(node -> add(node.reads()));
            return this;
        }

        public Builder without(String name) {
            names.remove(name);
            return this;
        }

        public Reads build() {
            return new Reads(names.toArray(String[]::new), always);
        }
    }
}
