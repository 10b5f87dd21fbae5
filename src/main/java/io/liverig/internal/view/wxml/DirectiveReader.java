package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.Literal;
import io.liverig.internal.view.wxml.template.AttributeBinding;
import io.liverig.journal.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the wx: attributes that have a meaning; the others ({@code wx:show}, {@code wx:esle}) are none of ours. */
final class DirectiveReader {
    private final Source source;
    private final BindingParser bindings;

    DirectiveReader(Source source, BindingParser bindings) {
        this.source = source;
        this.bindings = bindings;
    }

    /** Which part of a condition a tag is. */
    enum BranchKind {
        NONE,
        IF,
        ELIF,
        ELSE
    }

    /**
     * The directives of one tag.
     *
     * @param condition of wx:if or wx:elif
     * @param list of wx:for, null without one
     * @param variables of {@code let:}; they stand inside the loop and the condition of their tag
     */
    record Directives(
            BranchKind branch,
            @Nullable Expression condition,
            @Nullable Expression list,
            String itemName,
            String indexName,
            @Nullable Expression key,
            List<AttributeBinding> variables,
            Place at) {}

    Directives read(Markup.Tag tag) {
        Markup.Attribute list =
                tag.attribute("wx:for") == null ? tag.attribute("wx:for-items") : tag.attribute("wx:for");
        BranchKind branch = branch(tag);
        String itemName = name(tag, "wx:for-item", "item");
        String indexName = name(tag, "wx:for-index", "index");
        return new Directives(
                branch,
                branch == BranchKind.NONE || branch == BranchKind.ELSE ? null : condition(tag, branch),
                list == null || !list.hasValue() ? null : bindings.parse(list.from(), list.to()),
                itemName,
                indexName,
                key(tag, itemName, indexName),
                variables(tag),
                source.place(list == null ? tag.offset() : list.offset()));
    }

    private List<AttributeBinding> variables(Markup.Tag tag) {
        List<AttributeBinding> variables = new ArrayList<>();
        for (Markup.Attribute attribute : tag.attributes()) {
            String name = AttributeKinds.behind("let:", attribute.name());
            if (name != null) {
                Expression value =
                        attribute.hasValue() ? bindings.parse(attribute.from(), attribute.to()) : Literal.UNDEFINED;
                variables.add(new AttributeBinding(name, value));
            }
        }
        return List.copyOf(variables);
    }

    private static BranchKind branch(Markup.Tag tag) {
        if (tag.attribute("wx:if") != null) {
            return BranchKind.IF;
        }
        if (tag.attribute("wx:elif") != null) {
            return BranchKind.ELIF;
        }
        return tag.attribute("wx:else") != null ? BranchKind.ELSE : BranchKind.NONE;
    }

    private Expression condition(Markup.Tag tag, BranchKind branch) {
        Markup.Attribute attribute = tag.attribute(branch == BranchKind.IF ? "wx:if" : "wx:elif");
        return attribute != null && attribute.hasValue()
                ? bindings.parse(attribute.from(), attribute.to())
                : new Literal(true);
    }

    private String name(Markup.Tag tag, String attribute, String otherwise) {
        Markup.Attribute found = tag.attribute(attribute);
        String written = found == null || !found.hasValue() ? "" : text(found);
        return written.isEmpty() ? otherwise : written;
    }

    private @Nullable Expression key(Markup.Tag tag, String itemName, String indexName) {
        Markup.Attribute key = tag.attribute("wx:key");
        if (key == null || !key.hasValue()) {
            return null;
        }
        return KeyParser.parse(text(key), bindings.parse(key.from(), key.to()), itemName, indexName);
    }

    private String text(Markup.Attribute attribute) {
        return source.text().substring(attribute.from(), attribute.to()).strip();
    }
}
