package io.liverig.conformance.framework.make;

import java.util.List;

/** Makes expressions of every operator. */
final class ExpressionMaker {
    // What the published compiler makes of "??", and a member of an object literal, are in the ledger.
    private static final List<String> BINARY = List.of(
            "+", "-", "*", "/", "%", "===", "!==", "==", "!=", "<", ">", "<=", ">=", "&&", "||", "|", "&", "^", "<<",
            ">>", ">>>");
    private static final List<String> LITERALS = List.of(
            "1",
            "'x'",
            "true",
            "0",
            "''",
            "false",
            "null",
            "undefined",
            "2.5",
            "-1",
            "'2'",
            "1e3",
            "0x1f",
            "'it\\'s'",
            "'a\\nb'",
            "0.5",
            "'{x}'");

    private final Draw draw;
    private final Names names;

    ExpressionMaker(Draw draw, Names names) {
        this.draw = draw;
        this.names = names;
    }

    /** Makes what stands between two braces, the braces included. */
    String binding() {
        if (draw.maybe(4)) {
            draw.met("object literal");
            return "{{ {k: " + expression(1) + draw.pick(", n: s", ", ...o") + "} }}";
        }
        String inside = draw.maybe(55) ? expression(2) : path();
        String space = draw.pick("", " ");
        // An object literal's own braces must not touch those of the binding.
        String apart = inside.startsWith("{") || inside.endsWith("}") ? " " : space;
        return "{{" + apart + inside + apart + "}}";
    }

    String expression(int depth) {
        if (depth == 0) {
            return draw.maybe(25) ? literal() : path();
        }
        return draw.way(
                this::path,
                () -> binary(depth),
                () -> unary(depth),
                () -> conditional(depth),
                () -> members(depth),
                () -> "(" + expression(depth - 1) + ")",
                this::literal);
    }

    private String path() {
        return draw.pick(names.paths());
    }

    private String literal() {
        String literal = draw.pick(LITERALS);
        draw.met("literal " + literal);
        return literal;
    }

    private String unary(int depth) {
        String operator = draw.pick("!", "-", "+", "~", "typeof ", "!!");
        draw.met("operator " + operator.strip() + " before one");
        String operand = operand(depth);
        // A sign before a sign would read as one.
        return operand.startsWith("-") || operand.startsWith("+") ? operator + "(" + operand + ")" : operator + operand;
    }

    private String binary(int depth) {
        String operator = draw.pick(BINARY);
        draw.met("operator " + operator);
        return operand(depth) + " " + operator + " " + operand(depth);
    }

    /** What mixes ?? with && or || is no expression without parentheses, and a chain of them reads by rank. */
    private String operand(int depth) {
        String operand = expression(depth - 1);
        boolean bare = operand.matches("[\\w.\\[\\]']+") || operand.startsWith("(");
        return bare ? operand : "(" + operand + ")";
    }

    private String conditional(int depth) {
        draw.met("operator ? :");
        return operand(depth) + " ? " + operand(depth) + " : " + operand(depth);
    }

    private String members(int depth) {
        return draw.way(
                () -> {
                    draw.met("array literal");
                    return "[" + expression(depth - 1) + ", " + expression(depth - 1) + "]";
                },
                () -> {
                    draw.met("computed member");
                    return draw.pick("o", "list", "m", "words") + "[" + expression(depth - 1) + "]";
                },
                () -> {
                    draw.met("member of a literal");
                    return draw.pick("'abc'.length", "[n, s][0]", "'abc'[1]");
                });
    }
}
