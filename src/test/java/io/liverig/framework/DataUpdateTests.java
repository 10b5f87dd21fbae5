package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How changes of data are gathered, in which order they count, and which components below hear of them. */
class DataUpdateTests extends OnStage {
    private static final String ROWS = "<leaf wx:for='{{rows}}' wx:key='id' s='{{item.name}}'/>";

    @Test
    void changesThatAreScheduledCountWhenTheyAreApplied() {
        ElementHandle a = alone("""
                { data: { hour: 1, day: 'mon' }, methods: { go() {
                  this.updateData({ hour: 2 }); console.log(this.data.hour)
                  this.applyDataUpdates(); console.log(this.data.hour)
                  console.log(this.groupUpdates(() => { this.updateData({ day: 'tue' }); this.replaceDataOnPath(['hour'], 3); return 'given' }))
                  console.log(this.data.hour, this.data.day)
                  this.updateData({ hour: 4 }); this.setData({}); console.log(this.data.hour)
                } } }""", "{{hour}} {{day}}");
        a.call("go");
        assertLogged("1", "2", "given", "3 tue", "4");
        assertEquals("4 tue", a.text());
    }

    @Test
    void laterChangesBuildOnEarlierOnesOfTheSameGroup() {
        ElementHandle a = alone("""
                { data: { keep: [] }, methods: { go() { this.groupUpdates(() => {
                  this.replaceDataOnPath(['tree'], { old: 1 })
                  this.replaceDataOnPath(['tree'], { left: { leaf: {} }, right: { fruits: ['pear'] } })
                  this.replaceDataOnPath(['tree', 'top'], {})
                  this.replaceDataOnPath(['tree', 'left', 'leaf'], true)
                  this.replaceDataOnPath(['tree', 'right', 'fruits', 2], 'fig')
                  this.replaceDataOnPath(['tree', 'right', 'fruits', 1], 'plum')
                }) } } }""", "");
        a.call("go");
        assertEquals(
                json("{'left': {'leaf': true}, 'right': {'fruits': ['pear', 'plum', 'fig']}, 'top': {}}"),
                a.data("tree"));
        assertEquals(json("[]"), a.data("keep"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "list[1] | {'list': [1, 'new', 3]}",
                "list\\[1\\] | {'list': [1, 2, 3], 'list[1]': 'new'}",
                "deep.er.est | {'list': [1, 2, 3], 'deep': {'er': {'est': 'new'}}}",
                "de\\.ep | {'list': [1, 2, 3], 'de.ep': 'new'}",
                "de\\.ep.x[1] | {'list': [1, 2, 3], 'de.ep': {'x': [null, 'new']}}",
                "a\\\\ | {'list': [1, 2, 3], 'a\\\\': 'new'}",
                "list[4] | {'list': [1, 2, 3, null, 'new']}",
                "grid[0][1] | {'list': [1, 2, 3], 'grid': [[null, 'new']]}",
            })
    void aPathMayEscapeWhatWouldPartIt(String path, String expected) {
        ElementHandle a = alone(
                "{ data: { list: [1, 2, 3] }, methods: { put(p) { this.setData({ [p]: 'new' }) },"
                        + " all() { return JSON.stringify(this.data) } } }",
                "");
        a.call("put", path);
        assertEquals(json(expected), json(String.valueOf(a.call("all"))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"list[a]", "list[1", "list[1e]", "list[-1]", "list[]", "[0]"})
    void aPathThatIsNoneIsAFaultAndChangesNothing(String path) {
        ElementHandle a = alone(
                "{ data: { list: [1] }, methods: { put(p) { this.setData({ [p]: 'new' }) },"
                        + " all() { return JSON.stringify(this.data) } } }",
                "");
        a.call("put", path);
        assertEquals("{\"list\":[1]}", a.call("all"));
        assertEquals(1, stage.faults().size());
    }

    @Test
    void aComponentBelowHasAPartOfTheDataOnceItIsApplied() {
        leaf();
        stage.page(
                "{ data: { user: { name: 'ann' } }, go() { this.setData({ 'user.name': 'bob' }); console.log(this.selectComponent('#l').data.s);"
                        + " this.setData({ user: { name: 'cy' } }); console.log(this.selectComponent('#l').data.s) } }",
                "<leaf id='l' s='{{user.name}}'/>");
        stage.open().call("go");
        assertLogged("s ann", "attached ann", "s bob", "bob", "s cy", "cy");
    }

    @Test
    void withoutAKeyOneElementThatIsSetReachesItsRowAlone() {
        leaf();
        PageHandle page = showing("{ rows: ['a', 'b', 'c'] }", "<leaf wx:for='{{rows}}' s='{{item}}'/>");
        assertEquals(List.of("s x"), heard(() -> set(page, "{'rows[1]': 'x'}")));
        assertEquals("a x c ", page.text());
    }

    @Test
    void withAKeyOneFieldThatIsSetReachesItsRowAlone() {
        leaf();
        PageHandle page = showing("{ rows: [{ id: 1, name: 'a' }, { id: 2, name: 'b' }, { id: 2, name: 'c' }] }", ROWS);
        assertEquals(List.of("s x"), heard(() -> set(page, "{'rows[0].name': 'x'}")));
        assertEquals(List.of("s y"), heard(() -> set(page, "{'rows[1].name': 'y'}")));
        assertEquals("x y c ", page.text());
    }

    @Test
    void aWholeListUnderKeysTellsEveryRowInTheOrderOfTheWork() {
        leaf();
        PageHandle page = showing(
                "{ rows: [{ id: 1, name: 'a' }, { id: 2, name: 'b' }, { id: 3, name: 'c' }, { id: 4, name: 'd' }] }",
                ROWS);
        assertEquals(
                List.of("s e", "s f", "moved c", "s c", "attached e", "s a", "detached b", "detached d", "attached f"),
                heard(
                        () -> set(
                                page,
                                "{'rows': [{'id': 3, 'name': 'c'}, {'id': 5, 'name': 'e'}, {'id': 1, 'name': 'a'}, {'id': 6, 'name': 'f'}]}")));
        assertEquals("c e a f ", page.text());
    }

    @Test
    void theLengthOfAListFollowsItsElements() {
        ElementHandle a = alone(
                "{ data: { list: [{ n: 1 }, { n: 2 }] } }",
                "<view id='v' data-n='{{list.length}}' data-third='{{list[3].n}}'>{{list.length}}</view>");
        set(a, "{'list[3]': {'n': 7}}");
        assertEquals(json("{'n': 4, 'third': 7}"), a.find("#v").dataset());
        assertEquals("4", a.text());
        set(a, "{'list[6].n': 8}");
        assertEquals("7", a.text());
    }

    @Test
    void theEntriesOfAnObjectFollowWhatIsDeepInThem() {
        ElementHandle a = alone(
                "{ data: { o: { x: [1], y: [2] } } }",
                "<block wx:for='{{o}}'>{{index}}{{item[0]}} </block>|<block wx:for='{{o}}' wx:key='0'>{{item[0]}} </block>");
        set(a, "{'o.x[0]': 5}");
        assertEquals("x5 y2 |5 2 ", a.text());
        set(a, "{'o.z': [9]}");
        assertEquals("x5 y2 z9 |5 2 9 ", a.text());
    }

    @Test
    void aComparerDecidesWhatOfTheTemplateIsAChange() {
        stage.component("a", """
                { properties: { level: { type: Number, comparer(now, old) { console.log('compare', now, old); return now === 9 || now > old },
                  observer(now) { console.log('property', now) } } }, observers: { level(v) { console.log('data', v) } } }""", "{{level}}");
        PageHandle page = showing("{ n: 5 }", "<a level='{{n}}'/>");
        assertEquals(List.of("compare 5 0", "data 5", "property 5"), stage.logged());
        assertEquals(List.of("compare 3 5", "data 3"), heard(() -> set(page, "{'n': 3}")));
        assertEquals("5", page.text());
        assertEquals(List.of("compare 9 3", "data 9", "property 9"), heard(() -> set(page, "{'n': 9}")));
        assertEquals(List.of("compare 9 9", "data 9", "property 9"), heard(() -> set(page, "{'n': 9}")));
        assertEquals(List.of("data 9"), heard(() -> set(page.find("a"), "{'level': 9}")));
    }

    @Test
    void anObjectThatIsGivenToItselfIsShownButNoChangeOfTheProperty() {
        leaf().component("list", """
                        { properties: { rows: { type: Array, observer() { console.log('property') } } }, observers: { rows() { console.log('data') } },
                          methods: { go() { this.data.rows[0].name = 'x'; this.setData({ rows: this.data.rows }) } } }""", ROWS)
                .page("{ data: { given: [{ id: 1, name: 'a' }, { id: 2, name: 'b' }] } }", "<list rows='{{given}}'/>");
        PageHandle page = stage.open();
        ElementHandle list = page.find("list");
        assertEquals(List.of("data", "s x", "s b"), heard(() -> list.call("go")));
        assertEquals("x b ", page.text());
        assertEquals(List.of("data", "detached x", "detached b", "property"), heard(() -> set(list, "{'rows': []}")));
    }

    @Test
    void whatIsWrittenIntoDataDirectlyIsNotShown() {
        ElementHandle a = alone(
                "{ data: { x: 1, y: 2 }, methods: { go() { this.data.x = 5; this.setData({ y: 3 }) } } }",
                "{{x}} {{y}}");
        a.call("go");
        assertEquals("1 3", a.text());
        assertEquals(5.0, a.data("x"));
    }

    @Test
    void everyUpdateOfAPropertyThatIsAnObjectIsHeardAndNoOther() {
        stage.component("a", "{ properties: { o: Object }, observers: { o() { console.log('o') } } }", "{{o.x}}");
        PageHandle page = showing("{ o: { x: 1 }, other: 0 }", "<a o='{{o}}'/>");
        assertEquals(List.of("o"), heard(() -> set(page, "{'o.y': 2}")));
        assertEquals(List.of(), heard(() -> set(page, "{'other': 1}")));
        assertEquals(List.of("o"), heard(() -> set(page, "{'o': {'x': 2}}")));
        assertEquals("2", page.text());
    }
}
