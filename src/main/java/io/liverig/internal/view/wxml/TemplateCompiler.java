package io.liverig.internal.view.wxml;

import io.liverig.internal.port.WxsModule;
import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Literal;
import io.liverig.internal.view.wxml.template.FileImport;
import io.liverig.internal.view.wxml.template.ForTemplate;
import io.liverig.internal.view.wxml.template.IncludeTemplate;
import io.liverig.internal.view.wxml.template.LetTemplate;
import io.liverig.internal.view.wxml.template.Reads;
import io.liverig.internal.view.wxml.template.TemplateNode;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import io.liverig.internal.view.wxml.template.TextTemplate;
import io.liverig.internal.view.wxml.template.UseTemplate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Makes template records of tags and texts. */
final class TemplateCompiler {
    private final Source source;
    private final TemplateProblems problems;
    private final BindingParser bindings;
    private final ElementCompiler elements;
    private final DirectiveReader directives;
    private final Map<String, List<TemplateNode>> definitions = new LinkedHashMap<>();
    private final List<FileImport> imports = new ArrayList<>();
    private final List<WxsModule> modules = new ArrayList<>();

    TemplateCompiler(Source source, TemplateProblems problems) {
        this.source = source;
        this.problems = problems;
        this.bindings = new BindingParser(source, problems);
        this.elements = new ElementCompiler(source, bindings, problems);
        this.directives = new DirectiveReader(source, bindings);
    }

    TemplateFile compile(List<Markup> markup) {
        List<TemplateNode> body = compileAll(markup);
        return new TemplateFile(
                source.file(),
                body,
                Collections.unmodifiableMap(definitions),
                List.copyOf(imports),
                List.copyOf(modules),
                problems.told());
    }

    private List<TemplateNode> compileAll(List<Markup> markup) {
        List<TemplateNode> nodes = new ArrayList<>();
        IfChain chain = new IfChain(nodes);
        for (Markup part : markup) {
            if (part instanceof Markup.Tag tag) {
                compileTag(tag, chain);
            } else if (part instanceof Markup.Text text
                    && !source.text().substring(text.offset(), text.end()).isBlank()) {
                Expression value = bindings.parse(text.offset(), text.end());
                Reads reads = new Reads.Builder().add(value).build();
                chain.add(List.of(new TextTemplate(value, reads, source.place(text.offset()))));
            }
        }
        chain.finish();
        return List.copyOf(nodes);
    }

    private void compileTag(Markup.Tag tag, IfChain chain) {
        if (isDeclaration(tag)) {
            declare(tag);
            return;
        }
        DirectiveReader.Directives found = directives.read(tag);
        List<TemplateNode> body = found.variables().isEmpty()
                ? compileBody(tag)
                : List.of(LetTemplate.of(found.variables(), compileBody(tag)));
        switch (found.branch()) {
            case NONE -> chain.add(loop(found, body));
            case IF -> addIf(found, body, chain);
            case ELIF, ELSE -> {
                if (!chain.extend(found.condition(), loop(found, body))) {
                    problems.add(new TemplateProblem(
                            source.place(tag.offset()),
                            "wx:" + (found.condition() == null ? "else" : "elif") + " on <" + tag.name()
                                    + "> does not follow a wx:if",
                            "Put it directly behind the tag with wx:if"));
                    chain.add(loop(found, body));
                }
            }
        }
    }

    /** Puts the condition inside the loop when one tag has both: the loop is the outer one. */
    private static void addIf(DirectiveReader.Directives found, List<TemplateNode> body, IfChain chain) {
        if (found.list() == null) {
            chain.begin(found.condition(), body);
            return;
        }
        List<TemplateNode> inner = new ArrayList<>();
        IfChain own = new IfChain(inner);
        own.begin(found.condition(), body);
        own.finish();
        chain.add(loop(found, List.copyOf(inner)));
    }

    private static List<TemplateNode> loop(DirectiveReader.Directives found, List<TemplateNode> body) {
        Expression list = found.list();
        if (list == null) {
            return body;
        }
        Reads.Builder inner = new Reads.Builder().addAll(body);
        if (found.key() != null) {
            inner.add(found.key());
        }
        Reads innerReads = inner.build();
        Reads reads = inner.without(found.itemName())
                .without(found.indexName())
                .add(list)
                .build();
        return List.of(new ForTemplate(
                list, found.itemName(), found.indexName(), found.key(), body, innerReads, reads, found.at()));
    }

    private List<TemplateNode> compileBody(Markup.Tag tag) {
        return switch (tag.name()) {
            case "block" ->
                takesSlot(tag)
                        ? List.of(elements.compile(tag, compileAll(tag.children())))
                        : compileAll(tag.children());
            case "template" -> List.of(use(tag));
            case "include" -> List.of(new IncludeTemplate(written(tag, "src"), source.place(tag.offset())));
            default -> List.of(elements.compile(tag, compileAll(tag.children())));
        };
    }

    /** Returns whether a block says which slot takes it, so that it must be there as a node. */
    private static boolean takesSlot(Markup.Tag tag) {
        return tag.attributes().stream()
                .anyMatch(attribute ->
                        attribute.name().equals("slot") || attribute.name().startsWith("slot:"));
    }

    private UseTemplate use(Markup.Tag tag) {
        Markup.Attribute is = tag.attribute("is");
        Markup.Attribute data = tag.attribute("data");
        Expression name = is == null || !is.hasValue() ? new Literal("") : bindings.parse(is.from(), is.to());
        Expression members =
                data == null || !data.hasValue() ? Literal.UNDEFINED : bindings.parseData(data.from(), data.to());
        Reads reads = new Reads.Builder().add(name).add(members).build();
        return new UseTemplate(name, members, reads, source.place(tag.offset()));
    }

    private static boolean isDeclaration(Markup.Tag tag) {
        return tag.name().equals("import")
                || tag.name().equals("wxs")
                || (tag.name().equals("template") && tag.attribute("name") != null);
    }

    private void declare(Markup.Tag tag) {
        switch (tag.name()) {
            case "import" -> imports.add(new FileImport(written(tag, "src"), source.place(tag.offset())));
            case "wxs" -> modules.add(module(tag));
            default -> definitions.put(written(tag, "name"), compileAll(tag.children()));
        }
    }

    private WxsModule module(Markup.Tag tag) {
        String body = "";
        int offset = tag.offset();
        if (!tag.children().isEmpty() && tag.children().get(0) instanceof Markup.Text text) {
            body = source.text().substring(text.offset(), text.end());
            offset = text.offset();
        }
        @Nullable String src = tag.attribute("src") == null ? null : written(tag, "src");
        return new WxsModule(written(tag, "module"), src, body, source.place(offset), source.place(tag.offset()));
    }

    private String written(Markup.Tag tag, String name) {
        Markup.Attribute attribute = tag.attribute(name);
        return attribute == null || !attribute.hasValue()
                ? ""
                : source.text().substring(attribute.from(), attribute.to()).strip();
    }
}
