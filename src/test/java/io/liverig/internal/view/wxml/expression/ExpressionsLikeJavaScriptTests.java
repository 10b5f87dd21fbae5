package io.liverig.internal.view.wxml.expression;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.data.JsValues;
import io.liverig.data.Json;
import io.liverig.data.Undefined;
import io.liverig.internal.port.FunctionResolver;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.statistics.Statistics;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/** Compares expressions with what the script engine makes of the same text. */
class ExpressionsLikeJavaScriptTests {
    private static final String DATA =
            "{\"i\":3,\"h\":-1.5,\"z\":0,\"big\":4294967299,\"s\":\"abc\",\"t\":\"12\",\"e\":\"\",\"y\":true,"
                    + "\"no\":false,\"nil\":null,\"list\":[1,\"2\",[3]],\"o\":{\"x\":1,\"in\":{\"q\":\"w\"}}}";
    private static final List<String> ATOMS = List.of(
            "i",
            "h",
            "z",
            "big",
            "s",
            "t",
            "e",
            "y",
            "no",
            "nil",
            "list",
            "o",
            "o.x",
            "o.in.q",
            "list[1]",
            "list.length",
            "s[1]",
            "s.length",
            "o['x']",
            "list[z]",
            "o.none",
            "undefined",
            "null",
            "true",
            "7",
            "0.5",
            ".25",
            "1e3",
            "0x1f",
            "'a\\'b\\n'",
            "\"\\u0041\"",
            "[i, s]",
            "({a: i, s, ...o})",
            "list[i]",
            "'5'",
            "' 8 '");
    private static final List<String> BINARY = List.of(
            "+", "-", "*", "/", "%", "==", "!=", "===", "!==", "<", "<=", ">", ">=", "<<", ">>", ">>>", "&", "|", "^",
            "&&", "||");
    private static final List<String> UNARY = List.of("!", "- ", "+ ", "~", "typeof ");

    private static final Context JS = context();

    private static Context context() {
        Context js = Context.newBuilder("js")
                .option("engine.WarnInterpreterOnly", "false")
                .build();
        js.eval(
                "js",
                "var data = " + DATA + "; function show(v) { return typeof v + ':'"
                        + " + (typeof v === 'object' ? JSON.stringify(v) : String(v)); }");
        return js;
    }

    @AfterContainer
    static void close() {
        JS.close();
    }

    @Property(tries = 3000, seed = "1")
    void anyExpressionHasTheValueThatTheEngineGivesIt(@ForAll long seed) throws ExpressionException, IOException {
        String text = expression(new Random(seed), 4);
        Object value = ExpressionParser.parse(text, 0, text.length()).value(scope());
        String expected = JS.eval("js", "with (data) { show(" + text + "); }").asString();
        assertEquals(expected, show(value), text);
        Statistics.collect(JsValues.typeOf(value));
        Statistics.coverage(seen -> {
            for (String type : List.of("number", "string", "boolean")) {
                seen.check(type).percentage(share -> share > 10);
            }
            seen.check("object").percentage(share -> share > 2);
        });
    }

    private static String expression(Random random, int depth) {
        if (depth == 0 || random.nextInt(5) == 0) {
            return pick(random, ATOMS);
        }
        return switch (random.nextInt(6)) {
            case 0 -> pick(random, UNARY) + "(" + expression(random, depth - 1) + ")";
            case 1 -> "(" + expression(random, depth - 1) + ")";
            case 2 ->
                "(" + expression(random, depth - 1) + " ? " + expression(random, depth - 1) + " : "
                        + expression(random, depth - 1) + ")";
            case 3 -> "((" + expression(random, depth - 1) + ") ?? (" + expression(random, depth - 1) + "))";
            default -> expression(random, depth - 1) + " " + pick(random, BINARY) + " " + expression(random, depth - 1);
        };
    }

    private static String pick(Random random, List<String> from) {
        return from.get(random.nextInt(from.size()));
    }

    private static String show(@Nullable Object value) {
        String type = JsValues.typeOf(value);
        return type + ":" + (type.equals("object") ? Json.write(value) : JsValues.text(value));
    }

    private static Scope scope() throws IOException {
        Object data = Json.read(DATA);
        return new Scope() {
            @Override
            public @Nullable Object value(String name) {
                return data instanceof Map<?, ?> map && map.containsKey(name) ? map.get(name) : Undefined.UNDEFINED;
            }

            @Override
            public @Nullable Mask mask(String name) {
                return null;
            }

            @Override
            public FunctionResolver functions() {
                return FunctionResolver.NONE;
            }
        };
    }
}
