package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTests {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":[true,null,\"x\\n\\\"\"]}",
                "[]",
                "{}",
                "\"\"",
                "0.1",
                "1e+21",
                "-5",
                "123456789012345680000",
                "[[[]]]"
            })
    void whatIsReadIsWrittenTheSame(String json) throws IOException {
        assertEquals(json, Json.write(Json.read(json)));
    }

    @Test
    void whatStringifyDropsIsDropped() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("u", Undefined.UNDEFINED);
        value.put("f", new FunctionMark("f"));
        value.put("n", null);
        value.put("nan", Double.NaN);
        value.put("list", Arrays.asList(Undefined.UNDEFINED, new FunctionMark(""), Double.POSITIVE_INFINITY, -0.0));
        assertEquals("{\"n\":null,\"nan\":null,\"list\":[null,null,null,0]}", Json.write(value));
    }

    @Test
    void wholeNumbersOfJavaAreNumbersToo() {
        assertEquals("[1,2]", Json.write(List.of(1, 2L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[1,", "{\"a\"}", "1 2", "{'a':1}", "[1,]", "undefined", "// x\n1"})
    void whatIsNoJsonIsRefused(String text) {
        assertThrows(IOException.class, () -> Json.read(text));
    }

    @Test
    void aRefusalNamesTheLine() {
        IOException e = assertThrows(IOException.class, () -> Json.read("{\n  \"a\": 1,\n  b: 2\n}"));
        assertTrue(String.valueOf(e.getMessage()).contains("line: 3"), e::getMessage);
    }

    @Test
    void ofTwoMembersWithOneNameTheLastCounts() throws IOException {
        assertEquals(Map.of("a", 2.0), Json.read("{\"a\":1,\"a\":2}"));
    }

    @Test
    void peopleGetLines() {
        assertEquals("{\n  \"a\" : 1\n}", Json.writeIndented(Map.of("a", 1.0)).replace("\r\n", "\n"));
    }
}
