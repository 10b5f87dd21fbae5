package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Name;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.internal.view.wxml.template.ElementTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.TemplateNode;
import java.util.List;

/** Makes the record of one element of its tag and its compiled children. */
final class ElementCompiler {
    private final Source source;
    private final BindingParser bindings;
    private final TemplateProblems problems;

    ElementCompiler(Source source, BindingParser bindings, TemplateProblems problems) {
        this.source = source;
        this.bindings = bindings;
        this.problems = problems;
    }

    ElementTemplate compile(Markup.Tag tag, List<TemplateNode> children) {
        AttributeSorter sorter = new AttributeSorter(source, bindings, problems);
        tag.attributes().forEach(sorter::add);
        Reads.Builder own = new Reads.Builder();
        for (AttributeBinding binding : sorter.attributes()) {
            own.add(binding.value());
            if (binding.name().startsWith("slot:")) {
                own.add(new Name(binding.name()));
            }
        }
        Reads ownReads = own.build();
        Reads.Builder all = new Reads.Builder().add(ownReads).addAll(children);
        sorter.dataset().forEach(binding -> all.add(binding.value()));
        sorter.marks().forEach(binding -> all.add(binding.value()));
        sorter.handlers().forEach(binding -> all.add(binding.handler()));
        return new ElementTemplate(
                tag.name(),
                sorter.attributes(),
                sorter.dataset(),
                sorter.marks(),
                sorter.handlers(),
                sorter.listeners(),
                children,
                ownReads,
                all.build(),
                source.place(tag.offset()));
    }
}
