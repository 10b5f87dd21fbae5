package io.liverig.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DataTreeTests {
    @SuppressWarnings("unchecked")
    private static DataTree tree(String json) throws IOException {
        Object root = Json.read(json);
        return new DataTree(root instanceof Map ? (Map<String, Object>) root : new LinkedHashMap<>());
    }

    private static void put(DataTree tree, String path, @Nullable Object value) {
        tree.apply(new DataChange(DataPath.parse(path), value));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "{}; a; {\"a\":1}",
                "{\"a\":{\"b\":2}}; a.b; {\"a\":{\"b\":1}}",
                "{\"a\":{\"b\":2}}; a.c; {\"a\":{\"b\":2,\"c\":1}}",
                "{\"a\":[5,6]}; a[1]; {\"a\":[5,1]}",
                "{\"a\":[5]}; a[0].b; {\"a\":[{\"b\":1}]}",
                "{}; a[0].b; {\"a\":[{\"b\":1}]}",
                "{}; a.b.c; {\"a\":{\"b\":{\"c\":1}}}",
                "{\"a\":\"text\"}; a.b; {\"a\":{\"b\":1}}",
                "{\"a\":null}; a[0]; {\"a\":[1]}",
                "{\"a\":{\"b\":2}}; a[0]; {\"a\":[1]}",
                "{\"a\":[2]}; a.b; {\"a\":{\"b\":1}}",
                "{}; a.0; {\"a\":{\"0\":1}}"
            })
    void aChangeMakesWhatIsMissingOnTheWay(String before, String path, String after) throws IOException {
        DataTree tree = tree(before);
        put(tree, path, 1.0);
        assertEquals(after, Json.write(tree.root()));
    }

    @Test
    void aHoleInAListIsUndefined() throws IOException {
        DataTree tree = tree("{}");
        put(tree, "a[2]", 1.0);
        assertEquals(
                List.of(Undefined.UNDEFINED, Undefined.UNDEFINED, 1.0),
                tree.root().get("a"));
    }

    @Test
    void nullAndUndefinedAreDifferentValues() throws IOException {
        DataTree tree = tree("{}");
        put(tree, "a", null);
        put(tree, "b", Undefined.UNDEFINED);
        assertNull(tree.get(DataPath.parse("a")));
        assertSame(Undefined.UNDEFINED, tree.get(DataPath.parse("b")));
        assertEquals(List.of("a", "b"), List.copyOf(tree.root().keySet()));
    }

    @Test
    void whatIsNotThereReadsAsUndefined() throws IOException {
        DataTree tree = tree("{\"a\":[1],\"n\":null}");
        for (String path : List.of("x", "x.y.z", "a[1]", "a[0].b", "n.b", "a.b")) {
            assertSame(Undefined.UNDEFINED, tree.get(DataPath.parse(path)), path);
        }
    }

    @Test
    void listsAndTextsHaveALength() throws IOException {
        DataTree tree = tree("{\"a\":[1,2],\"t\":\"abc\",\"m\":{\"length\":9}}");
        assertEquals(2.0, tree.get(DataPath.parse("a.length")));
        assertEquals(3.0, tree.get(DataPath.parse("t.length")));
        assertEquals(9.0, tree.get(DataPath.parse("m.length")));
        assertEquals("b", tree.get(DataPath.parse("t[1]")));
    }

    @Test
    void onlyACanonicalIndexReachesAnItem() {
        List<String> list = List.of("x", "y");
        assertEquals("y", DataTree.member(list, 1.0));
        assertEquals("y", DataTree.member(list, "1"));
        for (Object key : new Object[] {"01", " 1", "1.0", "", "-0", 0.5, -1.0, 2.0, true, Undefined.UNDEFINED}) {
            assertSame(Undefined.UNDEFINED, DataTree.member(list, key), () -> "key " + key);
        }
        assertSame(Undefined.UNDEFINED, DataTree.member(list, null));
        assertSame(Undefined.UNDEFINED, DataTree.member(5.0, "length"));
    }
}
