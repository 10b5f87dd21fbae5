package io.liverig.internal.view.scope;

import io.liverig.internal.port.FunctionResolver;
import io.liverig.internal.view.wxml.expression.Mask;
import io.liverig.internal.view.wxml.expression.Scope;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.LetTemplate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The variables of {@code let:} attributes in front of the names around them. */
public final class LetScope implements Scope {
    private final Scope outer;
    private final List<AttributeBinding> variables;
    private final List<Object> values = new ArrayList<>();
    private final List<@Nullable Mask> masks = new ArrayList<>();

    /** How many variables are in sight: those after the one that is worked out are not. */
    private int known;

    public LetScope(Scope outer, LetTemplate template) {
        this.outer = outer;
        this.variables = template.variables();
        for (AttributeBinding variable : variables) {
            values.add(variable.value().value(this));
            masks.add(null);
            known++;
        }
    }

    /** Takes what the commit has changed; a variable that reads nothing of it keeps its value. */
    public void refresh() {
        for (known = 0; known < variables.size(); known++) {
            Mask mask = variables.get(known).value().mask(this);
            masks.set(known, mask);
            if (mask != null) {
                values.set(known, variables.get(known).value().value(this));
            }
        }
    }

    private int find(String name) {
        for (int i = known - 1; i >= 0; i--) {
            if (variables.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    @Override
    public @Nullable Object value(String name) {
        int at = find(name);
        return at < 0 ? outer.value(name) : values.get(at);
    }

    @Override
    public @Nullable Mask mask(String name) {
        int at = find(name);
        return at < 0 ? outer.mask(name) : masks.get(at);
    }

    @Override
    public @Nullable List<Object> path(String name) {
        int at = find(name);
        if (at < 0) {
            return outer.path(name);
        }
        int before = known;
        known = at;
        List<Object> path = variables.get(at).value().path(this);
        known = before;
        return path;
    }

    @Override
    public FunctionResolver functions() {
        return outer.functions();
    }
}
