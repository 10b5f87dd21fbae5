package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;

/** What could not be understood in a file: the first problems, and how many more there are, since there may be millions. */
final class TemplateProblems {
    private static final int TOLD = 20;

    private final List<TemplateProblem> first = new ArrayList<>();
    private int count;

    void add(TemplateProblem problem) {
        count++;
        if (first.size() <= TOLD) {
            first.add(problem);
        }
    }

    /** Returns the first ones; the last of a great many says how many more there are. */
    List<TemplateProblem> told() {
        if (count <= TOLD) {
            return List.copyOf(first);
        }
        List<TemplateProblem> told = new ArrayList<>(first.subList(0, TOLD));
        TemplateProblem next = first.get(TOLD);
        told.add(new TemplateProblem(
                next.at(),
                (count - TOLD) + " more problems in this file, of which this is the first: " + next.message(),
                "Mend the first ones; the rest often goes with them"));
        return List.copyOf(told);
    }
}
