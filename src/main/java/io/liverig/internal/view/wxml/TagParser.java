package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads one opening tag with its attributes, in all the spellings that programs use. */
final class TagParser {
    private static final Set<String> EMPTY =
            Set.of("br", "hr", "img", "input", "image", "import", "include", "icon", "progress", "slider", "switch");

    private final Source source;
    private final String text;
    private final TemplateProblems problems;
    private int at;

    TagParser(Source source, TemplateProblems problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
    }

    /**
     * An opening tag.
     *
     * @param closed whether it ends itself
     * @param end the first character behind it
     */
    record Opened(Markup.Tag tag, boolean closed, int end) {}

    static boolean isEmptyByNature(String tag) {
        return EMPTY.contains(tag);
    }

    Opened read(int offset) {
        at = offset + 1;
        String name = word("");
        List<Markup.Attribute> attributes = new ArrayList<>();
        boolean closed = false;
        while (true) {
            skipSpace();
            if (at >= text.length()) {
                problem(offset, "<" + name + "> has no \">\"", "Close the tag");
                break;
            }
            char c = text.charAt(at);
            int end = endOfTag();
            if (end >= 0) {
                closed = c == '/';
                at = end;
                break;
            }
            if (c == '<' && !attributes.isEmpty()) {
                problem(offset, "<" + name + "> has no \">\" before the next tag", "Close the tag");
                break;
            }
            readAttribute(name, attributes);
        }
        return new Opened(new Markup.Tag(name, List.copyOf(attributes), new ArrayList<>(), offset), closed, at);
    }

    /** Returns the first character behind the tag if it ends here: by ">", "/>" or "/ >"; else -1. */
    private int endOfTag() {
        int end = at;
        if (text.charAt(end) == '/') {
            end++;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                end++;
            }
        }
        return end < text.length() && text.charAt(end) == '>' ? end + 1 : -1;
    }

    private void readAttribute(String tag, List<Markup.Attribute> attributes) {
        int start = at;
        String name = word("=");
        if (name.isEmpty()) {
            if (text.charAt(at) != '/') {
                problem(at, "<" + tag + "> has a stray \"" + text.charAt(at) + "\"", "Remove it, or pair the quotes");
            }
            at++;
            return;
        }
        int behind = at;
        skipSpace();
        if (at >= text.length() || text.charAt(at) != '=') {
            at = behind;
            attributes.add(new Markup.Attribute(name, start, -1, -1));
            return;
        }
        at++;
        skipSpace();
        attributes.add(value(name, start));
    }

    private Markup.Attribute value(String name, int start) {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        if (quote != '"' && quote != '\'') {
            int from = at;
            skipBare();
            return new Markup.Attribute(name, start, from, at);
        }
        int from = at + 1;
        int end = text.indexOf(quote, from);
        if (end < 0) {
            problem(start, "the value of " + name + " has no closing quote", "Close it with " + quote);
            end = text.length();
        }
        at = Math.min(text.length(), end + 1);
        return new Markup.Attribute(name, start, from, end);
    }

    /** Skips a value without quotes; spaces inside its bindings belong to it. */
    private void skipBare() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c) || c == '>' || text.startsWith("/>", at)) {
                return;
            }
            int close = text.startsWith("{{", at) ? Braces.end(source, at + 2, text.length()) : -1;
            at = close < 0 ? at + 1 : close + 2;
        }
    }

    private String word(String alsoEnds) {
        int start = at;
        while (at < text.length() && !endsWord(text.charAt(at), alsoEnds)) {
            at++;
        }
        return text.substring(start, at);
    }

    private boolean endsWord(char c, String alsoEnds) {
        return Character.isWhitespace(c)
                || c == '>'
                || c == '"'
                || c == '\''
                || c == '<'
                || (c == '/' && (at + 1 >= text.length() || text.charAt(at + 1) == '>'))
                || alsoEnds.indexOf(c) >= 0;
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private void problem(int offset, String message, String remedy) {
        problems.add(new TemplateProblem(source.place(offset), message, remedy));
    }
}
