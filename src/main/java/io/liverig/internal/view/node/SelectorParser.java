package io.liverig.internal.view.node;

import io.liverig.journal.Fault;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a selector's text. */
final class SelectorParser {
    /** How many parts a selector can have, one around the other. */
    private static final int MOST = 256;

    private final String text;
    private int at;

    SelectorParser(String text) {
        this.text = text;
    }

    Selector parse() {
        List<Selector.Chain> chains = new ArrayList<>();
        do {
            chains.add(chain());
        } while (take(','));
        if (at < text.length()) {
            throw fail("\"" + text.charAt(at) + "\" is not expected");
        }
        return new Selector(List.copyOf(chains));
    }

    private Selector.Chain chain() {
        skipSpace();
        Selector.Chain chain = new Selector.Chain(compound(), null, Selector.Relation.DESCENDANT);
        int parts = 1;
        while (true) {
            boolean space = skipSpace();
            Selector.Relation relation = relation();
            skipSpace();
            if (relation == Selector.Relation.DESCENDANT && (!space || at >= text.length() || text.charAt(at) == ',')) {
                return chain;
            }
            chain = new Selector.Chain(compound(), chain, relation);
            parts++;
            if (parts > MOST) {
                throw fail("it has more than " + MOST + " parts");
            }
        }
    }

    private Selector.Relation relation() {
        if (text.startsWith(">>>", at)) {
            at += 3;
            return Selector.Relation.DEEP;
        }
        return take('>') ? Selector.Relation.CHILD : Selector.Relation.DESCENDANT;
    }

    private Selector.Compound compound() {
        List<Selector.Condition> conditions = new ArrayList<>();
        for (Selector.Condition next = condition(true); next != null; next = condition(false)) {
            conditions.add(next);
        }
        if (conditions.isEmpty()) {
            throw fail("a tag, #id, .class or [attribute] expected");
        }
        return new Selector.Compound(List.copyOf(conditions));
    }

    private Selector.@Nullable Condition condition(boolean first) {
        if (take('#')) {
            return new Selector.Id(name());
        }
        if (take('.')) {
            return new Selector.ClassName(name());
        }
        if (take('[')) {
            return attribute();
        }
        if (first && take('*')) {
            return new Selector.Tag("*");
        }
        return first && at < text.length() && isName(text.charAt(at)) ? new Selector.Tag(name()) : null;
    }

    private Selector.Attribute attribute() {
        skipSpace();
        String name = name();
        skipSpace();
        String value = null;
        if (take('=')) {
            skipSpace();
            value = value();
            skipSpace();
        }
        if (!take(']')) {
            throw fail("\"]\" expected");
        }
        return new Selector.Attribute(name, value);
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : 0;
        boolean quoted = quote == '"' || quote == '\'';
        int start = quoted ? at + 1 : at;
        int end = text.indexOf(quoted ? quote : ']', start);
        if (end < 0) {
            throw fail(quoted ? "the string has no end" : "\"]\" expected");
        }
        at = quoted ? end + 1 : end;
        return quoted ? text.substring(start, end) : text.substring(start, end).strip();
    }

    private String name() {
        int start = at;
        while (at < text.length() && isName(text.charAt(at))) {
            at++;
        }
        if (at == start) {
            throw fail("a name expected");
        }
        return text.substring(start, at);
    }

    private static boolean isName(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ':';
    }

    private boolean take(char wanted) {
        boolean next = at < text.length() && text.charAt(at) == wanted;
        at += next ? 1 : 0;
        return next;
    }

    private boolean skipSpace() {
        int start = at;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at > start;
    }

    private IllegalArgumentException fail(String reason) {
        return new IllegalArgumentException(
                "selector \"" + Fault.shortened(text) + "\" is illegal at char " + at + " (" + reason
                        + "); selectors are made of tag, #id, .class, [attribute], [attribute=value], \" \", \">\", \">>>\" and \",\"");
    }
}
