package io.liverig.data;

import com.fasterxml.jackson.core.io.schubfach.DoubleToDecimal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript's conversions and operators on plain data values.
 *
 * <p>Each follows the abstract operation of the same name in https://tc39.es/ecma262/#sec-abstract-operations .
 */
public final class JsValues {
    private JsValues() {}

    /** Converts to text as {@code String(value)} does. */
    public static String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        if (value instanceof Double number) {
            return text(number.doubleValue());
        }
        if (value instanceof List<?> list) {
            return join(list);
        }
        if (value instanceof Map) {
            return "[object Object]";
        }
        return String.valueOf(value);
    }

    private static String join(List<?> list) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < list.size(); i++) {
            text.append(i == 0 ? "" : ",").append(isNullish(list.get(i)) ? "" : text(list.get(i)));
        }
        return text.toString();
    }

    /** Converts a number to text as {@code Number.prototype.toString} does. */
    public static String text(double number) {
        if (number == (long) number && Math.abs(number) < 1e15) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return Double.isNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }
        BigDecimal exact = shortest(number);
        int exponent = exact.precision() - exact.scale() - 1;
        if (exponent >= -6 && exponent < 21) {
            return exact.toPlainString();
        }
        String digits = exact.unscaledValue().abs().toString();
        String mantissa = digits.length() == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return (number < 0 ? "-" : "") + mantissa + "e" + (exponent < 0 ? "-" : "+") + Math.abs(exponent);
    }

    /** Returns the shortest decimal that reads back as the number; Java's own has two digits where one would do. */
    private static BigDecimal shortest(double number) {
        BigDecimal exact = new BigDecimal(DoubleToDecimal.toString(number)).stripTrailingZeros();
        if (Math.abs(number) < Double.MIN_NORMAL) {
            BigDecimal oneDigit = exact.round(new MathContext(1));
            return oneDigit.doubleValue() == number ? oneDigit : exact;
        }
        return exact;
    }

    /** Converts to a number as {@code Number(value)} does. */
    public static double number(@Nullable Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value == null) {
            return 0;
        }
        if (value instanceof Boolean bool) {
            return bool ? 1 : 0;
        }
        if (value instanceof String text) {
            return JsNumbers.parse(text);
        }
        return value instanceof List<?> list ? JsNumbers.parse(join(list)) : Double.NaN;
    }

    /** Converts to a 32-bit integer as the bitwise operators do. */
    public static int int32(@Nullable Object value) {
        double number = number(value);
        if (Double.isNaN(number) || Double.isInfinite(number)) {
            return 0;
        }
        return (int) (long) (number % 4294967296.0);
    }

    /** Converts to a truth value as {@code Boolean(value)} does. */
    public static boolean truthy(@Nullable Object value) {
        if (value instanceof Boolean bool) {
            return bool;
        }
        if (value instanceof Double number) {
            return number != 0 && !number.isNaN();
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        return !isNullish(value);
    }

    /** Returns whether the value is null or undefined. */
    public static boolean isNullish(@Nullable Object value) {
        return value == null || value == Undefined.UNDEFINED;
    }

    /** Returns what {@code typeof} gives. */
    public static String typeOf(@Nullable Object value) {
        if (value instanceof String) {
            return "string";
        }
        if (value instanceof Double) {
            return "number";
        }
        if (value instanceof Boolean) {
            return "boolean";
        }
        if (value instanceof FunctionMark || value instanceof WxsFunction) {
            return "function";
        }
        return value == Undefined.UNDEFINED ? "undefined" : "object";
    }

    /** Compares as {@code ===} does; lists and maps are equal only to themselves. */
    public static boolean strictEquals(@Nullable Object left, @Nullable Object right) {
        if (left instanceof Double a && right instanceof Double b) {
            return a.doubleValue() == b.doubleValue();
        }
        if (left instanceof List || left instanceof Map) {
            return left == right;
        }
        return left == null ? right == null : left.equals(right);
    }

    /** Compares as {@code ==} does. */
    public static boolean looseEquals(@Nullable Object left, @Nullable Object right) {
        if (isNullish(left) || isNullish(right)) {
            return isNullish(left) && isNullish(right);
        }
        if (typeOf(left).equals(typeOf(right)) || (isObject(left) && isObject(right))) {
            return strictEquals(left, right);
        }
        if (isObject(left) || isObject(right)) {
            return isObject(left) ? looseEquals(text(left), right) : looseEquals(left, text(right));
        }
        return number(left) == number(right);
    }

    /** Adds as {@code +} does: joins text when either side is text or an object, else adds numbers. */
    public static Object add(@Nullable Object left, @Nullable Object right) {
        if (left instanceof String || right instanceof String || isObject(left) || isObject(right)) {
            return text(left) + text(right);
        }
        return number(left) + number(right);
    }

    /**
     * Compares as {@code <} does: by code unit when both are text, else as numbers.
     *
     * @return negative, zero or positive; null when one side is NaN, so that every comparison is false
     */
    public static @Nullable Integer compare(@Nullable Object left, @Nullable Object right) {
        Object a = isObject(left) ? text(left) : left;
        Object b = isObject(right) ? text(right) : right;
        if (a instanceof String x && b instanceof String y) {
            return x.compareTo(y);
        }
        double x = number(a);
        double y = number(b);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return null;
        }
        return x == y ? 0 : x < y ? -1 : 1;
    }

    private static boolean isObject(@Nullable Object value) {
        return value instanceof List || value instanceof Map || "function".equals(typeOf(value));
    }
}
