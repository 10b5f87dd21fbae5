package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsValuesTests {
    private static final List<Object> ODD = Arrays.asList(
            null,
            Undefined.UNDEFINED,
            true,
            false,
            "",
            " ",
            "\u00a0\ufeff7\u2028",
            "\u001c7",
            "0x1F",
            "-0x1F",
            "1e3",
            ".5",
            "5.",
            "1_000",
            "Infinity",
            "-Infinity",
            "infinity",
            "NaN",
            "null",
            "true",
            "\u0661",
            0.0,
            -0.0,
            1.0,
            1e-6,
            1e-7,
            -1e-7,
            1.5e-7,
            1e15,
            123456789012345680.0,
            1e21,
            Double.MAX_VALUE,
            Double.MIN_VALUE,
            4294967296.0,
            -2147483649.0,
            Double.NaN,
            Double.POSITIVE_INFINITY,
            Double.NEGATIVE_INFINITY);

    @Provide
    Arbitrary<Object> values() {
        Arbitrary<Object> odd = Arbitraries.of(ODD);
        Arbitrary<Object> numbers =
                Arbitraries.doubles().between(-1e9, 1e9).ofScale(6).map(number -> number);
        Arbitrary<Object> bits =
                Arbitraries.longs().map(Double::longBitsToDouble).map(number -> number);
        Arbitrary<Object> texts =
                Arbitraries.strings().withChars("01.eE+- xab").ofMaxLength(5).map(text -> text);
        Arbitrary<Object> plain = Arbitraries.oneOf(odd, odd, numbers, bits, texts);
        Arbitrary<Object> lists = plain.injectNull(0.1).list().ofMaxSize(3).map(list -> list);
        Arbitrary<Object> nested = lists.list().ofMaxSize(2).map(list -> (Object) list);
        Arbitrary<Object> maps = plain.map(value -> {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("k", value);
            return map;
        });
        return Arbitraries.oneOf(plain, plain, plain, lists, nested, maps);
    }

    @Property(tries = 1500, seed = "1")
    void oneValueConvertsAsTheEngineConverts(@ForAll("values") @Nullable Object a) {
        Statistics.label("kind").collect(a instanceof List ? "list" : JsValues.typeOf(a));
        Statistics.label("kind").coverage(coverage -> {
            coverage.check("list").count(count -> count > 50);
            coverage.check("number").count(count -> count > 50);
            coverage.check("string").count(count -> count > 50);
        });
        assertEquals(JsEngine.text("a", a, null), JsValues.text(a), () -> "String(" + JsEngine.source(a) + ")");
        same("Number(a)", a, null, JsValues.text(JsValues.number(a)));
        same("Object.is(Number(a), -0)", a, null, String.valueOf(isMinusZero(JsValues.number(a))));
        same("Boolean(a)", a, null, String.valueOf(JsValues.truthy(a)));
        same("typeof a", a, null, JsValues.typeOf(a));
        same("a | 0", a, null, String.valueOf(JsValues.int32(a)));
    }

    private static boolean isMinusZero(double number) {
        return number == 0 && 1 / number < 0;
    }

    @Property(tries = 2000, seed = "1")
    void twoValuesMeetAsInTheEngine(@ForAll("values") @Nullable Object a, @ForAll("values") @Nullable Object b) {
        Statistics.label("loosely equal").collect(JsValues.looseEquals(a, b));
        Statistics.label("loosely equal")
                .coverage(coverage -> coverage.check(true).count(count -> count > 20));
        same("a == b", a, b, String.valueOf(JsValues.looseEquals(a, b)));
        same("a === b", a, b, String.valueOf(JsValues.strictEquals(a, b)));
        same("a + b", a, b, JsValues.text(JsValues.add(a, b)));
        Integer order = JsValues.compare(a, b);
        same("a < b", a, b, String.valueOf(order != null && order < 0));
        same("a > b", a, b, String.valueOf(order != null && order > 0));
        same("a <= b", a, b, String.valueOf(order != null && order <= 0));
    }

    private static void same(String expression, @Nullable Object a, @Nullable Object b, String actual) {
        assertEquals(
                JsEngine.text(expression, a, b),
                actual,
                () -> expression + " with a = " + JsEngine.source(a) + ", b = " + JsEngine.source(b));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e-6",
                "1e-7",
                "-1e-7",
                "1.25e-7",
                "4.9e-324",
                "9.9e-324",
                "4.9e-323",
                "1e20",
                "1e21",
                "1.5e300",
                "0.1",
                "1e15",
                "999999999999999.9"
            })
    void smallAndLargeNumbersAreWrittenAsTheEngineWritesThem(double number) {
        assertEquals(JsEngine.text("a", number, null), JsValues.text(number));
    }

    @Test
    void aListIsEqualOnlyToItself() {
        List<Object> list = Arrays.asList(1.0, 2.0);
        assertTrue(JsValues.strictEquals(list, list));
        assertTrue(JsValues.looseEquals(list, list));
        assertFalse(JsValues.strictEquals(list, Arrays.asList(1.0, 2.0)));
        assertFalse(JsValues.looseEquals(list, Arrays.asList(1.0, 2.0)));
        assertTrue(JsValues.looseEquals(list, "1,2"));
    }

    @Test
    void aFunctionIsSeenAsOne() {
        FunctionMark mark = new FunctionMark("onTap");
        assertEquals("function", JsValues.typeOf(mark));
        assertTrue(JsValues.truthy(mark));
        assertFalse(JsValues.looseEquals(mark, Map.of()));
        assertNotEquals(0.0, JsValues.number(mark));
    }
}
