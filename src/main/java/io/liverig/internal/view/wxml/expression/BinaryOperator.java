package io.liverig.internal.view.wxml.expression;

import io.liverig.data.JsValues;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The operators between two values, each as https://tc39.es/ecma262/#sec-applystringornumericbinaryoperator and its
 * neighbours say.
 */
public enum BinaryOperator {
    /** Bitwise or. */
    OR("|", 4, (a, b) -> (double) (JsValues.int32(a) | JsValues.int32(b))),
    /** Bitwise exclusive or. */
    XOR("^", 5, (a, b) -> (double) (JsValues.int32(a) ^ JsValues.int32(b))),
    /** Bitwise and. */
    AND("&", 6, (a, b) -> (double) (JsValues.int32(a) & JsValues.int32(b))),
    /** Strict equality. */
    SAME("===", 7, JsValues::strictEquals),
    /** Strict inequality. */
    NOT_SAME("!==", 7, (a, b) -> !JsValues.strictEquals(a, b)),
    /** Loose equality. */
    EQUAL("==", 7, JsValues::looseEquals),
    /** Loose inequality. */
    NOT_EQUAL("!=", 7, (a, b) -> !JsValues.looseEquals(a, b)),
    /** Less or equal. */
    AT_MOST("<=", 8, (a, b) -> compare(a, b, order -> order <= 0)),
    /** Greater or equal. */
    AT_LEAST(">=", 8, (a, b) -> compare(a, b, order -> order >= 0)),
    /** Less. */
    LESS("<", 8, (a, b) -> compare(a, b, order -> order < 0)),
    /** Greater. */
    GREATER(">", 8, (a, b) -> compare(a, b, order -> order > 0)),
    /** Shift left. */
    LEFT("<<", 9, (a, b) -> (double) (JsValues.int32(a) << JsValues.int32(b))),
    /** Unsigned shift right. */
    UNSIGNED_RIGHT(">>>", 9, (a, b) -> (double) ((JsValues.int32(a) & 0xffffffffL) >>> (JsValues.int32(b) & 31))),
    /** Shift right. */
    RIGHT(">>", 9, (a, b) -> (double) (JsValues.int32(a) >> JsValues.int32(b))),
    /** Addition, or joining of text. */
    PLUS("+", 10, JsValues::add),
    /** Subtraction. */
    MINUS("-", 10, (a, b) -> JsValues.number(a) - JsValues.number(b)),
    /** Multiplication. */
    TIMES("*", 11, (a, b) -> JsValues.number(a) * JsValues.number(b)),
    /** Division. */
    OVER("/", 11, (a, b) -> JsValues.number(a) / JsValues.number(b)),
    /** Remainder, with the sign of the dividend. */
    REMAINDER("%", 11, (a, b) -> JsValues.number(a) % JsValues.number(b));

    private interface Meaning {
        Object of(@Nullable Object left, @Nullable Object right);
    }

    private final String symbol;
    private final int rank;

    @SuppressWarnings("ImmutableEnumChecker") // each meaning is a pure function
    private final Meaning meaning;

    BinaryOperator(String symbol, int rank, Meaning meaning) {
        this.symbol = symbol;
        this.rank = rank;
        this.meaning = meaning;
    }

    /** Returns how it is written. */
    public String symbol() {
        return symbol;
    }

    /** Returns how tightly it binds: more is tighter. */
    int rank() {
        return rank;
    }

    /** Works out the value. */
    Object apply(@Nullable Object left, @Nullable Object right) {
        return meaning.of(left, right);
    }

    private static boolean compare(@Nullable Object left, @Nullable Object right, IntPredicate test) {
        Integer order = JsValues.compare(left, right);
        return order != null && test.test(order);
    }
}
