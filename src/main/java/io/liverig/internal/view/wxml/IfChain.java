package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.template.IfTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.TemplateNode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers wx:if and what directly follows it into one record. */
final class IfChain {
    private final List<TemplateNode> nodes;
    private List<IfTemplate.Branch> branches = new ArrayList<>();
    private boolean open;

    IfChain(List<TemplateNode> nodes) {
        this.nodes = nodes;
    }

    void begin(@Nullable Expression condition, List<TemplateNode> body) {
        finish();
        branches.add(new IfTemplate.Branch(condition, body));
        open = true;
    }

    /** Adds a branch; returns false when there is no wx:if before it. */
    boolean extend(@Nullable Expression condition, List<TemplateNode> body) {
        if (!open) {
            return false;
        }
        branches.add(new IfTemplate.Branch(condition, body));
        open = condition != null;
        return true;
    }

    /** Adds what has no condition. */
    void add(List<TemplateNode> others) {
        finish();
        nodes.addAll(others);
    }

    void finish() {
        open = false;
        if (branches.isEmpty()) {
            return;
        }
        Reads.Builder reads = new Reads.Builder();
        for (IfTemplate.Branch branch : branches) {
            reads.addAll(branch.body());
            if (branch.condition() != null) {
                reads.add(branch.condition());
            }
        }
        nodes.add(new IfTemplate(List.copyOf(branches), reads.build()));
        branches = new ArrayList<>();
    }
}
