package io.liverig.internal.view.wxml;

import io.liverig.internal.view.wxml.expression.Expression;
import io.liverig.internal.view.wxml.expression.ExpressionException;
import io.liverig.internal.view.wxml.expression.ExpressionParser;
import io.liverig.internal.view.wxml.expression.Joined;
import io.liverig.internal.view.wxml.expression.Literal;
import io.liverig.internal.view.wxml.template.TemplateProblem;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the text of an attribute or between tags into an expression.
 *
 * <p>One binding alone keeps its value's type; anything beside it, a space too, makes text of the whole.
 */
final class BindingParser {
    private static final String REMEDY = "Bindings take names, literals, operators, members and calls of wxs functions;"
            + " work the value out in the page and set it as data";

    /** How much of an expression a message quotes; it can be of any length. */
    private static final int QUOTED = 200;

    private final Source source;
    private final TemplateProblems problems;

    BindingParser(Source source, TemplateProblems problems) {
        this.source = source;
        this.problems = problems;
    }

    /** Reads a stretch of the file. */
    Expression parse(int from, int to) {
        List<Expression> parts = new ArrayList<>(1);
        int at = from;
        int open = open(at, to);
        while (open >= 0) {
            addText(parts, at, open);
            int close = Braces.end(source, open + 2, to);
            parts.add(expression(open + 2, close));
            at = close + 2;
            open = open(at, to);
        }
        addText(parts, at, to);
        if (parts.isEmpty()) {
            return new Literal("");
        }
        return parts.size() == 1 ? parts.get(0) : new Joined(List.copyOf(parts));
    }

    private int open(int from, int to) {
        int open = Braces.pair(source.text(), '{', from, to);
        if (open < 0) {
            return -1;
        }
        if (Braces.end(source, open + 2, to) < 0) {
            problems.add(
                    new TemplateProblem(source.place(open), "\"{{\" is never closed", "Close the binding with \"}}\""));
            return -1;
        }
        return open;
    }

    private void addText(List<Expression> parts, int from, int to) {
        if (to > from) {
            parts.add(new Literal(Entities.decode(source.text().substring(from, to))));
        }
    }

    /** Reads the inside of a binding; {@code {{a: b}}} stands for an object here too. */
    private Expression expression(int from, int to) {
        try {
            return ExpressionParser.parse(source.text(), from, to);
        } catch (ExpressionException e) {
            try {
                return ExpressionParser.parseMembers(source.text(), from, to);
            } catch (ExpressionException alsoNoMembers) {
                return broken(from, to, e);
            }
        }
    }

    /**
     * Reads the data of a template use: the members of an object, or a value that is one.
     *
     * <p>https://developers.weixin.qq.com/miniprogram/dev/reference/wxml/data.html#Object
     */
    Expression parseData(int from, int to) {
        int open = open(from, to);
        if (open < 0) {
            return parse(from, to);
        }
        int close = Braces.end(source, open + 2, to);
        try {
            return ExpressionParser.parseMembers(source.text(), open + 2, close);
        } catch (ExpressionException e) {
            return expression(open + 2, close);
        }
    }

    private Expression broken(int from, int to, ExpressionException e) {
        String written =
                source.text().substring(from, Math.min(to, from + QUOTED)).strip() + (to > from + QUOTED ? "..." : "");
        String message = "the expression \"" + written + "\" can not be read: " + e.getMessage();
        problems.add(new TemplateProblem(source.place(e.offset()), message, REMEDY));
        return Literal.UNDEFINED;
    }
}
