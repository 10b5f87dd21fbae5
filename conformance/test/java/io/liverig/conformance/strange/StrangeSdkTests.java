package io.liverig.conformance.strange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.liverig.conformance.Resources;
import io.liverig.conformance.engine.Bench;
import io.liverig.conformance.engine.Implementation;
import io.liverig.conformance.steps.Json;
import io.liverig.conformance.steps.Steps;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an implementation answers is data, and whatever it does to the built-ins stays its own affair. */
class StrangeSdkTests {
    @TempDir
    Path folder = Path.of("");

    private static List<ObjectNode> story() {
        return Steps.created()
                .call("enterRoom", Steps.params())
                .join("u1")
                .video("u1", "main", true)
                .call("getPlayerInstance", "u1_main")
                .callOn("a", "exitRoom")
                .drain()
                .done();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            [{ get id() { throw new Error('no'); } }]                                | [{"id":{"$":"thrown"}}]
            new Proxy({}, { ownKeys() { throw 1; } })                                | {"$":"thrown"}
            new Proxy({}, { get() { throw 1; }, getPrototypeOf() { throw 2; } })     | {"$":"thrown"}
            Proxy.revocable({}, {}).proxy                                            | {}
            (() => { const r = Proxy.revocable({}, {}); r.revoke(); return r.proxy; })() | {"$":"thrown"}
            [Promise.resolve(1), 10n]                                                | [{"$":"promise"},{"$":"bigint"}]
            ({ get then() { throw 1; } })                                            | {"$":"thrown"}
            ({ then() { throw 1; } })                                                | {"$":"promise"}
            Symbol('x')                                                              | {"$":"symbol"}
            10n                                                                      | {"$":"bigint"}
            [10n, NaN, -Infinity, undefined, null]                                   | [{"$":"bigint"},{"$":"NaN"},{"$":"-Infinity"},{"$":"undefined"},null]
            (() => { const a = [1]; a.push(a); return a; })()                        | [1,{"$":"cycle"}]
            ({ toJSON() { throw 1; }, a: 1 })                                        | {"toJSON":{"$":"function"},"a":1}
            JSON.parse('{"__proto__": {"a": 1}}')                                    | {"__proto__":{"a":1}}
            'x'.repeat(1e6)                                                          | {"$":"long","length":1000000}
            Object.create(null)                                                      | {}
            """)
    void anAnswerIsData(String answer, String written) throws IOException {
        JsonNode trace = traceOf("", "getPlayerList() { return " + answer + "; }");
        JsonNode state = stateOf(trace);
        assertEquals(Json.parse(written), state.path("playerList"), trace::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(() => { let a = 1; for (let i = 0; i < 20000; i += 1) a = [a]; return a; })()",
                "new Array(3e6).fill(1)",
                "new Array(4e9)",
                "Array.from({ length: 50 }, () => Array.from({ length: 50 }, () => new Array(50).fill('a text')))",
                "new Proxy([], { get: (list, name) => (name === 'length' ? 1e12 : 'item') })",
                "(function more() { return more() + 1; })()"
            })
    void whatHasNoEndIsCutOff(String answer) throws IOException {
        JsonNode trace = traceOf("", "getPlayerList() { return " + answer + "; }");
        assertTrue(stateOf(trace).has("playerList"), trace::toString);
        assertTrue(
                trace.toString().length() < 3_000_000, "of " + trace.toString().length() + " characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "Symbol('x')",
                "new Proxy(new Error('x'), { get() { throw 1; } })",
                "Object.assign(new Error('x'), { message: { toString() { throw 1; } } })",
                "Object.create({ get message() { throw 1; } })",
                "class extends Error {}"
            })
    void whatIsThrownIsData(String thrown) throws IOException {
        JsonNode trace = traceOf("", "createPusher() { throw " + thrown + "; }");
        assertTrue(trace.findValuesAsText("kind").contains("throw"), trace::toString);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Array.prototype.map = () => 0; Array.prototype.push = () => 0; Array.prototype.forEach = null;",
                "Array.prototype[Symbol.iterator] = () => 0; Array.prototype.slice = Array.prototype.pop = undefined;",
                "JSON.stringify = () => 'x'; JSON.parse = () => 0; Object.keys = () => []; Object.assign = () => 0;",
                "globalThis.Promise = null; globalThis.Map = null; globalThis.JSON = null; globalThis.Reflect = null;",
                "Map.prototype.get = Map.prototype.set = Map.prototype.has = () => { throw 1; };",
                "Function.prototype.call = Function.prototype.apply = Function.prototype.bind = () => { throw 1; };",
                "RegExp.prototype.exec = RegExp.prototype.test = String.prototype.split = () => { throw 1; };",
                "Object.prototype.toJSON = Array.prototype.toJSON = String.prototype.toJSON = () => 'x';",
                "Reflect.apply = Reflect.ownKeys = Reflect.defineProperty = Reflect.construct = () => { throw 1; };",
                "Math.random = () => 7; globalThis.Date = null; Math.imul = () => 0; globalThis.leak = 1;"
            })
    void whatItDoesToTheBuiltInsStaysItsOwnAffair(String vandalism) throws IOException {
        Path sdk = new Sdks(folder)
                .ours("vandal.js", "", "exitRoom() { const left = super.exitRoom(); " + vandalism + " return left; }");
        try (Bench vandal = new Bench(Sdks.read(sdk));
                Bench own = new Bench(Implementation.own("document"))) {
            JsonNode expected = own.trace(story(), 3);
            for (int i = 0; i < 3; i++) {
                assertEquals(expected.path("rows"), vandal.trace(story(), 3).path("rows"), vandalism + " run " + i);
            }
        }
    }

    @Test
    void whatCannotBePutBackCostsANewContext() throws IOException {
        String frozen = "Object.freeze(Math); Object.defineProperty(globalThis, 'Date', "
                + "{ value: Date, writable: false, configurable: false });";
        Path sdk = new Sdks(folder).ours("frozen.js", "", "exitRoom() { " + frozen + " return super.exitRoom(); }");
        try (Bench vandal = new Bench(Sdks.read(sdk));
                Bench own = new Bench(Implementation.own("document"))) {
            for (int i = 0; i < 2; i++) {
                JsonNode trace = vandal.trace(story(), 3);
                assertTrue(trace.path("spoilt").asBoolean());
                assertEquals(own.trace(story(), 3).path("rows"), trace.path("rows"));
            }
        }
    }

    @Test
    void aRunOverStrangeAnswersEndsWithVerdicts() throws IOException {
        Path sdk = new Sdks(folder)
                .ours(
                        "strange.js",
                        "let n = 0; const odd = [null, undefined, 10n, Symbol('x'), "
                                + "{ get then() { throw 1; } }, new Proxy([], { get() { throw 1; } }), 'x'.repeat(30000), [[[]]], "
                                + "[{ id: 1, userID: {} }], () => 1, NaN, new Map(), [null], [undefined]];",
                        """
                getPlayerList() { n += 1; return odd[n % odd.length]; }
                getPusherInstance() { n += 1; return odd[n % odd.length]; }
                setPusherAttributes() { n += 1; if (n % 3 === 0) throw odd[n % odd.length]; return odd[n % odd.length]; }
                """);
        Sdks.Told told = Sdks.run("--sdk", sdk.toString(), "--tries", "2", "--only", "A,B,C,E,J", "--json");
        assertEquals(1, told.exit(), told.err());
        assertFalse(Json.parse(told.out()).path("good").asBoolean());
    }

    @Test
    void everyDocumentedNameOfWxIsThereAndFails() throws IOException {
        JsonNode trace = traceOf("", """
                createPusher() {
                  wx.login({ fail: (error) => { this.said = error.errMsg; } });
                  wx.setStorageSync('a', 1);
                  wx.cloud.init();
                  return super.createPusher();
                }
                getPlayerList() { return [this.said]; }
                """);
        assertTrue(trace.toString().contains("\"login\""), trace::toString);
        String named = Resources.text(Bench.class, "/io/liverig/conformance/driver/wx-names.js");
        Matcher names = Pattern.compile("`\\n(.*?)`", Pattern.DOTALL).matcher(named);
        assertTrue(names.find());
        Set<String> documented = new LinkedHashSet<>();
        try (var in = Bench.class.getResourceAsStream("/io/liverig/internal/wx/names.txt")) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(line -> documented.addAll(List.of(
                            line.substring(line.indexOf(':') + 1).strip().split(" "))));
        }
        documented.removeAll(Set.of("nextTick", "env"));
        assertEquals(
                String.join(" ", documented),
                names.group(1).strip().replaceAll("\\s+", " "),
                "names.txt and wx-names.js");
    }

    private JsonNode traceOf(String before, String body) throws IOException {
        try (Bench bench = new Bench(Sdks.read(new Sdks(folder).ours("sdk.js", before, body)))) {
            return bench.trace(story(), 1);
        }
    }

    private static JsonNode stateOf(JsonNode trace) {
        for (JsonNode row : trace.path("rows")) {
            if (row.path("kind").asText().equals("state")) {
                return row;
            }
        }
        return Json.obj();
    }
}
