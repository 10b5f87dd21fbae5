package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import io.liverig.data.Undefined;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads one expression by precedence climbing, as https://tc39.es/ecma262/#prod-ConditionalExpression ranks the
 * operators.
 *
 * <p>It is not JavaScript: every word but true, false, null and undefined is an ordinary name, {@code typeof} too
 * unless an operand follows.
 */
public final class ExpressionParser {
    private static final int MAX_DEPTH = 200;

    /** How many operators and members may follow each other; each is a level for whoever walks the expression. */
    private static final int MAX_LINKS = 5_000;

    private static final Map<String, Literal> WORDS = Map.of(
            "true", new Literal(true),
            "false", new Literal(false),
            "null", new Literal(null),
            "undefined", new Literal(Undefined.UNDEFINED));
    private static final String[] LOGICAL_SYMBOLS = {"??", "||", "&&"};
    private static final Logical.Operator[] LOGICAL = {
        Logical.Operator.DEFAULT, Logical.Operator.OR, Logical.Operator.AND
    };
    private static final BinaryOperator[] BINARY = BinaryOperator.values();

    private final ExpressionCursor cursor;
    private int depth;
    private int links;

    private ExpressionParser(String text, int from, int to) {
        cursor = new ExpressionCursor(text, from, to);
    }

    /** Reads the characters of a text from one index to another as an expression; nothing at all is undefined. */
    public static Expression parse(String text, int from, int to) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text, from, to);
        return parser.cursor.peek() == 0 ? Literal.UNDEFINED : parser.end(parser.conditional());
    }

    /** Reads the inside of an object literal, as the data of a template use is written. */
    public static Expression parseMembers(String text, int from, int to) throws ExpressionException {
        ExpressionParser parser = new ExpressionParser(text, from, to);
        return parser.end(parser.members((char) 0));
    }

    private Expression end(Expression expression) throws ExpressionException {
        if (cursor.peek() != 0) {
            throw cursor.fail("an operator or the end expected, but " + cursor.found() + " follows");
        }
        return expression;
    }

    private Expression conditional() throws ExpressionException {
        if (++depth > MAX_DEPTH) {
            throw cursor.fail("the expression is nested more than " + MAX_DEPTH + " levels deep");
        }
        Expression condition = logical(1);
        if (cursor.peek() == '?') {
            cursor.expect("?");
            Expression yes = conditional();
            cursor.expect(":");
            condition = new Conditional(condition, yes, conditional());
        }
        depth--;
        return condition;
    }

    /** Reads {@code ??} and {@code ||} at rank 1 and 2, {@code &&} at 3, and hands over to the binary operators. */
    private Expression logical(int rank) throws ExpressionException {
        if (rank > 3) {
            return binary(4);
        }
        String symbol = LOGICAL_SYMBOLS[rank - 1];
        Logical.Operator operator = LOGICAL[rank - 1];
        Expression left = logical(rank + 1);
        while (cursor.take(symbol)) {
            link();
            left = new Logical(operator, left, logical(rank + 1));
        }
        return left;
    }

    private Expression binary(int rank) throws ExpressionException {
        Expression left = unary();
        for (BinaryOperator operator = next(rank); operator != null; operator = next(rank)) {
            cursor.expect(operator.symbol());
            link();
            left = new Binary(operator, left, binary(operator.rank() + 1));
        }
        return left;
    }

    private void link() throws ExpressionException {
        if (++links > MAX_LINKS) {
            throw cursor.fail("the expression has more than " + MAX_LINKS + " operators and members");
        }
    }

    private @Nullable BinaryOperator next(int rank) {
        cursor.peek();
        if (cursor.startsWith("||") || cursor.startsWith("&&")) {
            return null;
        }
        BinaryOperator longest = null;
        for (BinaryOperator operator : BINARY) {
            if (cursor.startsWith(operator.symbol())
                    && (longest == null
                            || operator.symbol().length() > longest.symbol().length())) {
                longest = operator;
            }
        }
        return longest == null || longest.rank() < rank ? null : longest;
    }

    private Expression unary() throws ExpressionException {
        Unary.Operator operator = switch (cursor.peek()) {
            case '!' -> Unary.Operator.NOT;
            case '-' -> Unary.Operator.MINUS;
            case '+' -> Unary.Operator.PLUS;
            case '~' -> Unary.Operator.COMPLEMENT;
            default -> null;
        };
        if (operator == null) {
            return isTypeof() ? new Unary(Unary.Operator.TYPEOF, operand()) : postfix(primary());
        }
        cursor.reset(cursor.at() + 1);
        return new Unary(operator, operand());
    }

    private Expression operand() throws ExpressionException {
        if (++depth > MAX_DEPTH) {
            throw cursor.fail("the expression is nested more than " + MAX_DEPTH + " levels deep");
        }
        Expression operand = unary();
        depth--;
        return operand;
    }

    private boolean isTypeof() {
        int start = cursor.at();
        if ("typeof".equals(cursor.name())) {
            char next = cursor.peek();
            if (Character.isLetterOrDigit(next) || (next != 0 && "_$'\"(!~".indexOf(next) >= 0)) {
                return true;
            }
        }
        cursor.reset(start);
        return false;
    }

    private Expression postfix(Expression start) throws ExpressionException {
        Expression object = start;
        while (true) {
            link();
            if (cursor.take(".")) {
                object = new MemberAccess(object, memberName());
            } else if (cursor.take("[")) {
                object = index(object);
            } else if (cursor.take("(")) {
                object = new Call(object, list(")"));
            } else {
                return object;
            }
        }
    }

    private Expression index(Expression object) throws ExpressionException {
        Expression key = conditional();
        cursor.expect("]");
        return key instanceof Literal literal && literal.constant() instanceof String name
                ? new MemberAccess(object, name)
                : new Index(object, key);
    }

    private String memberName() throws ExpressionException {
        String name = cursor.name();
        if (name == null) {
            throw cursor.fail("a member's name expected, but " + cursor.found() + " follows");
        }
        return name;
    }

    private Expression primary() throws ExpressionException {
        char next = cursor.peek();
        if (next == '\'' || next == '"') {
            return new Literal(cursor.string());
        }
        if (cursor.take("(")) {
            Expression inner = conditional();
            cursor.expect(")");
            return inner;
        }
        if (cursor.take("[")) {
            return items();
        }
        if (cursor.take("{")) {
            Expression members = members('}');
            cursor.expect("}");
            return members;
        }
        return word();
    }

    private Expression word() throws ExpressionException {
        Double number = cursor.number();
        if (number != null) {
            return new Literal(number);
        }
        String name = cursor.name();
        if (name == null) {
            throw cursor.fail("a value expected, but " + cursor.found() + " follows");
        }
        return named(name);
    }

    private static Expression named(String name) {
        Literal literal = WORDS.get(name);
        return literal != null ? literal : new Name(name);
    }

    private List<Expression> list(String end) throws ExpressionException {
        List<Expression> items = new ArrayList<>();
        while (!cursor.take(end)) {
            items.add(conditional());
            if (!cursor.take(",")) {
                cursor.expect(end);
                break;
            }
        }
        return List.copyOf(items);
    }

    private Expression items() throws ExpressionException {
        List<Items.Item> items = new ArrayList<>();
        while (!cursor.take("]")) {
            boolean isSpread = cursor.take("...");
            items.add(new Items.Item(conditional(), isSpread));
            if (!cursor.take(",")) {
                cursor.expect("]");
                break;
            }
        }
        return new Items(List.copyOf(items));
    }

    private Expression members(char end) throws ExpressionException {
        List<Members.Entry> entries = new ArrayList<>();
        while (cursor.peek() != end) {
            entries.add(entry());
            if (!cursor.take(",")) {
                break;
            }
        }
        return new Members(List.copyOf(entries));
    }

    private Members.Entry entry() throws ExpressionException {
        if (cursor.take("...")) {
            return new Members.Entry(null, conditional());
        }
        boolean bare = "'\"0123456789".indexOf(cursor.peek()) < 0;
        String name = key();
        if (cursor.take(":")) {
            return new Members.Entry(name, conditional());
        }
        if (!bare) {
            throw cursor.fail("\":\" expected after \"" + name + "\", but " + cursor.found() + " follows");
        }
        return new Members.Entry(name, named(name));
    }

    private String key() throws ExpressionException {
        char next = cursor.peek();
        if (next == '\'' || next == '"') {
            return cursor.string();
        }
        Double number = cursor.number();
        if (number != null) {
            return JsValues.text(number.doubleValue());
        }
        return memberName();
    }
}
