package io.liverig.internal.view.wxml;

import io.liverig.internal.turn.Turn;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads tags and texts, forgiving as WeChat's compiler is: https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/
 *
 * <p>What it cannot place is a problem, and reading goes on behind it.
 */
final class MarkupParser {
    private static final int MAX_DEPTH = 500;

    private final Source source;
    private final String text;
    private final TemplateProblems problems;
    private final TagParser tags;
    private final Deque<Markup.Tag> open = new ArrayDeque<>();
    private int at;
    private int nextEndTag = -1;
    private int nextClose = -1;

    MarkupParser(Source source, TemplateProblems problems) {
        this.source = source;
        this.text = source.text();
        this.problems = problems;
        this.tags = new TagParser(source, problems);
    }

    /** Returns everything at the top of the file. */
    List<Markup> parse() {
        Markup.Tag top = new Markup.Tag("", List.of(), new ArrayList<>(), 0);
        open.push(top);
        while (at < text.length()) {
            Turn.check();
            readNext();
        }
        while (open.size() > 1) {
            unclosed(open.pop());
        }
        return top.children();
    }

    private void readNext() {
        if (text.startsWith("<!--", at)) {
            skipTo("-->", "the comment");
        } else if (text.startsWith("<!", at) || text.startsWith("<?", at)) {
            skipTo(">", "the declaration");
        } else if (text.startsWith("</", at)) {
            readEnd();
        } else if (isTag(at)) {
            readTag();
        } else {
            readText();
        }
    }

    private boolean isTag(int offset) {
        return text.charAt(offset) == '<' && offset + 1 < text.length() && isNameStart(text.charAt(offset + 1));
    }

    private static boolean isNameStart(char c) {
        return Character.isLetter(c) || c == '_';
    }

    private void skipTo(String end, String what) {
        int found = text.indexOf(end, at);
        if (found < 0) {
            problem(at, what + " that begins here has no end", "End it with \"" + end + "\"");
        }
        at = found < 0 ? text.length() : found + end.length();
    }

    private void readText() {
        int start = at;
        at++;
        boolean binding = text.startsWith("{{", start);
        if (binding) {
            at = Math.max(at, endOfBinding(start));
        }
        while (at < text.length() && !endsText(at)) {
            at = text.startsWith("{{", at) ? Math.max(at + 1, endOfBinding(at)) : at + 1;
        }
        open.getFirst().children().add(new Markup.Text(start, at));
    }

    private boolean endsText(int offset) {
        return text.charAt(offset) == '<'
                && (isTag(offset) || text.startsWith("</", offset) || text.startsWith("<!--", offset));
    }

    /** Returns where the binding ends that begins at the offset, or the offset when it never does before a tag ends. */
    private int endOfBinding(int offset) {
        Turn.check();
        nextEndTag = next("</", nextEndTag, offset);
        nextClose = next("}}", nextClose, offset + 2);
        if (nextClose > nextEndTag) {
            return offset;
        }
        int close = Braces.end(source, offset + 2, Math.min(text.length(), nextEndTag + 1));
        return close < 0 || close > nextEndTag ? offset : close + 2;
    }

    /** Returns where something comes next, as was found before if that is not passed yet; the end when it never comes. */
    private int next(String what, int before, int offset) {
        int found = before < offset ? text.indexOf(what, offset) : before;
        return found < 0 ? text.length() : found;
    }

    private void readTag() {
        TagParser.Opened opened = tags.read(at);
        Markup.Tag tag = opened.tag();
        at = opened.end();
        open.getFirst().children().add(tag);
        if (opened.closed()) {
            return;
        }
        if (tag.name().equals("wxs")) {
            readScript(tag);
        } else if (open.size() > MAX_DEPTH) {
            problem(tag.offset(), "tags are nested more than " + MAX_DEPTH + " levels deep", "Flatten the template");
        } else {
            open.push(tag);
        }
    }

    /** Keeps a wxs body as it is: it may hold anything that looks like a tag. */
    private void readScript(Markup.Tag tag) {
        int start = at;
        int end = text.indexOf("</wxs", at);
        skipTo("</wxs", "the wxs body");
        tag.children().add(new Markup.Text(start, end < 0 ? at : end));
        if (end >= 0) {
            skipTo(">", "the end tag");
        }
    }

    private void readEnd() {
        int start = at;
        int end = text.indexOf('>', at);
        if (end < 0) {
            problem(start, "the end tag that begins here has no \">\"", "Close it");
            at = text.length();
            return;
        }
        String name = text.substring(start + 2, end).strip();
        at = end + 1;
        if (name.isEmpty() || open.stream().noneMatch(tag -> tag.name().equals(name))) {
            problem(start, "</" + name + "> ends nothing", "Remove it, or open <" + name + "> before it");
            return;
        }
        while (!open.getFirst().name().equals(name)) {
            unclosed(open.pop());
        }
        open.pop();
    }

    /** Reports a tag without an end; what stood behind it becomes its sibling if it is a tag that never has content. */
    private void unclosed(Markup.Tag tag) {
        problem(
                tag.offset(),
                "<" + tag.name() + "> is never closed",
                "Write </" + tag.name() + "> or <" + tag.name() + " />");
        if (TagParser.isEmptyByNature(tag.name())) {
            open.getFirst().children().addAll(tag.children());
            tag.children().clear();
        }
    }

    private void problem(int offset, String message, String remedy) {
        problems.add(new TemplateProblem(source.place(offset), message, remedy));
    }
}
