package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.PageHandle;
import io.liverig.journal.RowKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** wx:for: which rows stay, move, come and go, in which order, over lists, objects, texts and numbers. */
class LoopTests extends OnStage {
    private PageHandle keyed(String rows) {
        leaf();
        return showing(
                "{ rows: " + rows + " }", "<leaf wx:for='{{rows}}' wx:key='k' s='{{item.k}}' data-at='{{index}}'/>");
    }

    /** Returns rows whose keys are these letters. */
    private static String rows(String keys) {
        return keys.chars().mapToObj(c -> "{'k': '" + (char) c + "'}").toList().toString();
    }

    @Test
    void withoutAKeyRowsStayWhereTheyAre() {
        leaf();
        PageHandle page = showing(
                "{ rows: [1, 2] }",
                "<view wx:for='{{rows}}' wx:for-item='v' wx:for-index='k'><leaf s='{{v}}'/>{{k}} </view>");
        assertEquals(List.of("s 1", "s 2", "attached 1", "attached 2"), stage.logged());
        assertEquals(List.of("s 2", "s 1"), heard(() -> set(page, "{'rows': [2, 1]}")));
        assertEquals(List.of("attached 7", "attached 8"), life(() -> set(page, "{'rows': [5, 6, 7, 8]}")));
        assertEquals("5 0 6 1 7 2 8 3 ", page.text());
        assertEquals(List.of("detached 6", "detached 7", "detached 8"), life(() -> set(page, "{'rows': [9]}")));
        assertEquals("9 0 ", page.text());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "ab | cadbe | attached c,attached d,attached e",
                "cadbe | cbade | moved b",
                "cbade | cbdea | moved a",
                "cbdea | cbdea | -",
                "cbdea | be | detached c,detached d,detached a",
                "abc | cba | moved c,moved b",
                "abcd | dabc | moved d",
                "abcd | bcda | moved a",
                "abc | xyz | detached a,detached b,detached c,attached x,attached y,attached z",
                "abc | - | detached a,detached b,detached c",
                "- | ab | attached a,attached b",
                "abcdef | afedcb | moved f,moved e,moved d,moved c",
                "abc | axbyc | attached x,attached y",
                "axbyc | abc | detached x,detached y",
                "abc | bxa | moved b,attached x,detached c",
            })
    void withKeysAsFewRowsMoveAsCan(String before, String after, String heard) {
        PageHandle page = keyed(rows(before == null ? "" : before));
        String keys = after == null ? "" : after;
        List<String> life = life(() -> set(page, "{'rows': " + rows(keys) + "}"));
        assertEquals(heard == null ? List.of() : List.of(heard.split(",")), life);
        assertEquals(String.join(" ", keys.split("")), page.text().trim());
        for (int i = 0; i < keys.length(); i++) {
            assertEquals((double) i, page.findAll("leaf").get(i).dataset().get("at"));
        }
    }

    @Test
    void loopsWithinLoopsSeeBothIndexes() {
        PageHandle page = showing(
                "{ rows: [{ a: 1, b: 2 }, { c: 3 }] }",
                "<block wx:for='{{rows}}' wx:for-index='i'><view id='{{j}}{{i}}' wx:for='{{item}}' wx:for-index='j'>{{item}}</view></block>");
        assertEquals("1", page.find("#a0").text());
        assertEquals("3", page.find("#c1").text());
        set(page, "{'rows': [{'a': 'x', 'd': 'y'}]}");
        assertEquals("y", page.find("#d0").text());
        assertEquals(2, page.findAll("view").size());
        set(page, "{'rows': [{'e': 'z'}]}");
        assertEquals("z", page.find("#e0").text());
        assertEquals(1, page.findAll("view").size());
    }

    @Test
    void theEntriesOfAnObjectStayByTheirPlaceWithoutAKey() {
        leaf();
        PageHandle page = showing("{ o: { a: 1, b: 2 } }", "<leaf wx:for='{{o}}' s='{{index}}{{item}}'/>");
        assertEquals(List.of(), life(() -> set(page, "{'o': {'a': 2, 'b': 1}}")));
        assertEquals(List.of("attached c3"), life(() -> set(page, "{'o': {'a': 1, 'b': 2, 'c': 3}}")));
        assertEquals(List.of("detached b2", "detached c3"), life(() -> set(page, "{'o': {'c': 5}}")));
        assertEquals("c5 ", page.text());
    }

    @Test
    void theEntriesOfAnObjectMoveWithTheirKeysAndTheIndexIsTheName() {
        leaf();
        PageHandle page = showing(
                "{ o: { f: { k: 'a' }, g: { k: 'b' } } }",
                "<leaf wx:for='{{o}}' wx:key='k' s='{{item.k}}' data-at='{{index}}'/>");
        assertEquals(
                List.of("attached c"),
                life(() -> set(page, "{'o': {'h': {'k': 'c'}, 'f': {'k': 'a'}, 'g': {'k': 'b'}}}")));
        assertEquals(
                List.of("moved b"),
                life(() -> set(page, "{'o': {'h': {'k': 'c'}, 'g': {'k': 'b'}, 'f': {'k': 'a'}}}")));
        assertEquals(List.of("detached c"), life(() -> set(page, "{'o': {'x': {'k': 'b'}, 'y': {'k': 'a'}}}")));
        assertEquals(
                List.of("x", "y"),
                page.findAll("leaf").stream().map(e -> e.dataset().get("at")).toList());
    }

    @Test
    void theSameEntriesUnderOtherNamesAreTheSameRows() {
        leaf();
        PageHandle page =
                showing("{ o: { f: { k: 'a' }, g: { k: 'b' } } }", "<leaf wx:for='{{o}}' wx:key='k' s='{{item.k}}'/>");
        assertEquals(List.of(), life(() -> set(page, "{'o': {'f2': {'k': 'a'}, 'g2': {'k': 'b'}}}")));
        assertEquals(
                List.of("detached a", "attached d"),
                life(() -> set(page, "{'o': {'f': {'k': 'd'}, 'g': {'k': 'b'}}}")));
    }

    @Test
    void aTextGivesItsCharactersAndANumberItsNumbersWithANotice() {
        leaf();
        PageHandle page = showing(
                "{ t: 'x', n: 2 }",
                "<leaf wx:for='{{t}}' wx:key='*this' s='{{item}}'/>|<block wx:for='{{n}}'>{{item}}</block>");
        assertEquals("x |01", page.text());
        assertEquals(List.of("detached x", "attached a", "attached b"), life(() -> set(page, "{'t': 'ab'}")));
        assertEquals(List.of("moved b"), life(() -> set(page, "{'t': 'ba', 'n': 3}")));
        assertEquals("b a |012", page.text());
        assertEquals(List.of("detached b", "detached a"), life(() -> set(page, "{'t': '', 'n': 0}")));
        assertEquals("|", page.text());
    }

    @Test
    void keysThatOccurTwiceStillShowEveryRow() {
        leaf();
        PageHandle page = showing(
                "{ rows: [{ k: 1, v: 'a' }, { k: 2, v: 'b' }, { k: 2, v: 'c' }] }",
                "<leaf wx:for='{{rows}}' wx:key='k' s='{{item.v}}'/>");
        assertEquals("a b c ", page.text());
        for (String change : List.of("{'rows[1].k': 1}", "{'rows[1].k': 3}", "{'rows[2].k': 4}", "{'rows[1].k': 4}")) {
            set(page, change);
            assertEquals("a b c ", page.text(), change);
        }
        set(page, "{'rows': [{'k': 4, 'v': 'c'}, {'k': 4, 'v': 'a'}]}");
        assertEquals("c a ", page.text());
    }

    @ParameterizedTest
    @CsvSource({"index", "none", "id.deep"})
    void aKeyThatNoItemHasStillShowsEveryRowAndIsNoticed(String key) {
        PageHandle page = showing(
                "{ rows: [{ v: 'a' }, { v: 'b' }] }",
                "<block wx:for='{{rows}}' wx:key='" + key + "'>{{item.v}} </block>");
        set(page, "{'rows': [{'v': 'a'}, {'v': 'b'}, {'v': 'c'}]}");
        assertEquals("a b c ", page.text());
        set(page, "{'rows': [{'v': 'c'}]}");
        assertEquals("c ", page.text());
        set(page, "{'rows': [{'v': 'b'}, {'v': 'c'}]}");
        assertEquals("b c ", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aLoopInsideAComponentThatShowsItsContentFollows() {
        stage.component("box", "{}", "[<slot/>]");
        PageHandle page = showing("{ n: [0, 1, 2] }", "<box><block wx:for='{{n}}'><view>{{item}}</view></block></box>");
        assertEquals("[012]", page.text());
        set(page, "{'n': [5, 6, 0, 1, 2, 3]}");
        assertEquals("[560123]", page.text());
        set(page, "{'n': [6, 3]}");
        assertEquals("[63]", page.text());
        set(page, "{'n': []}");
        assertEquals("[]", page.text());
    }

    @Test
    void aListThatTheTemplateWritesFollowsItsNames() {
        leaf();
        PageHandle page = showing("{ a: 'x', b: 'y' }", "<leaf wx:for='{{[a, b, a]}}' s='{{item}}'/>");
        assertEquals("x y x ", page.text());
        set(page, "{'a': 'z'}");
        assertEquals("z y z ", page.text());
    }

    @Test
    void nothingInTheTimelineTellsOfKeysThatAreSingle() {
        keyed("[{ k: 'a' }, { k: 'b' }]");
        assertEquals(
                0,
                stage.rig.timeline().rows(RowKind.NOTICE).stream()
                        .filter(row -> row.toString().contains("key"))
                        .count());
    }
}
