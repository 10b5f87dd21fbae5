package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slots that come, go and change their names, in components with one slot, several, and dynamic ones. */
class SlotKindTests extends OnStage {
    private Stage multiple(String name, String data, String wxml) {
        return stage.component(name, "{ options: { multipleSlots: true }, data: " + data + " }", wxml);
    }

    private Stage dynamic(String name, String data, String wxml) {
        return stage.component(name, "{ options: { dynamicSlots: true }, data: " + data + " }", wxml);
    }

    @Test
    void aChainOfConditionsMayChooseTheSlot() {
        multiple(
                "box",
                "{ way: 'a' }",
                "[<slot wx:if=\"{{way === 'a'}}\" name='x'/><slot wx:elif=\"{{way === 'b'}}\" name='y'/><slot wx:else name='z'/>]");
        PageHandle page =
                showing("{}", "<box><view slot='z'>1</view><view slot='x'>2</view><view slot='y'>3</view></box>");
        assertEquals("[2]", page.text());
        set(page.find("box"), "{'way': 'b'}");
        assertEquals("[3]", page.text());
        set(page.find("box"), "{'way': 'c'}");
        assertEquals("[1]", page.text());
        set(page.find("box"), "{'way': 'a'}");
        assertEquals("[2]", page.text());
    }

    @Test
    void whatStandsInsideMayChooseAnotherSlot() {
        leaf();
        multiple("box", "{}", "<slot name='a'/>|<slot name='b'/>");
        PageHandle page = showing("{}", "<box><leaf slot='{{to}}' s='x'/></box>");
        assertEquals("|", page.text());
        assertEquals(List.of(), heard(() -> set(page, "{'to': 'a'}")));
        assertEquals("x |", page.text());
        set(page, "{'to': 'b'}");
        assertEquals("|x ", page.text());
        set(page, "{'to': 'none'}");
        assertEquals("|", page.text());
    }

    @Test
    void ofSeveralSlotsWithOneNameTheFirstInTheTreeTakesAll() {
        multiple("box", "{ a: '', b: '', c: 's' }", "1<slot name='{{a}}'/>2<slot name='{{b}}'/>3<slot name='{{c}}'/>");
        PageHandle page = showing("{}", "<box><view slot='s'>x</view></box>");
        ElementHandle box = page.find("box");
        assertEquals("123x", page.text());
        for (String[] step : new String[][] {
            {"{'b': 's'}", "12x3"},
            {"{'a': 's'}", "1x23"},
            {"{'b': '', 'c': ''}", "1x23"},
            {"{'c': 's'}", "1x23"},
            {"{'b': 's'}", "1x23"},
            {"{'a': 'p', 'b': 'q'}", "123x"},
            {"{'c': ''}", "123"},
        }) {
            set(box, step[0]);
            assertEquals(step[1], page.text(), step[0]);
        }
    }

    @Test
    void theFirstSlotInTheTreeTakesAllAlsoWhenItComesLater() {
        stage.component(
                "box",
                "{ data: { first: false, second: true } }",
                "<slot wx:if='{{first}}'/>|<slot wx:if='{{second}}'/>");
        PageHandle page = showing("{}", "<box>x<view>y</view></box>");
        ElementHandle box = page.find("box");
        assertEquals("|xy", page.text());
        set(box, "{'first': true}");
        assertEquals("xy|", page.text());
        set(box, "{'second': false}");
        assertEquals("xy|", page.text());
        set(box, "{'first': false}");
        assertEquals("|", page.text());
        set(box, "{'second': true}");
        assertEquals("|xy", page.text());
    }

    @Test
    void rowsOfAListAreSharedOutToTheSlotsThatTheyName() {
        multiple("box", "{}", "<slot name='a'/>|<slot/>|<slot name='b'/>");
        PageHandle page = showing(
                "{ rows: [{ to: 'a', n: 1 }, { to: 'b', n: 2 }, { to: '', n: 3 }] }",
                "<box><view wx:for='{{rows}}' wx:key='n' slot='{{item.to}}'>{{item.n}}</view></box>");
        assertEquals("1|3|2", page.text());
        set(page, "{'rows[0].to': 'b'}");
        assertEquals("|3|12", page.text());
        set(page, "{'rows': [{'to': 'b', 'n': 2}, {'to': 'a', 'n': 4}, {'to': 'b', 'n': 1}, {'to': '', 'n': 5}]}");
        assertEquals("4|5|21", page.text());
        set(page, "{'rows': [{'to': 'none', 'n': 4}]}");
        assertEquals("||", page.text());
    }

    @Test
    void aConditionInsideStandsInItsOwnPlaceAmongTheOthers() {
        stage.component("box", "{}", "<slot/>");
        PageHandle page = showing(
                "{ on: false }", "<box>1<block wx:if='{{on}}'>2<block wx:if='{{deep}}'>3</block></block>4</box>");
        set(page, "{'on': true}");
        assertEquals("124", page.text());
        set(page, "{'deep': true}");
        assertEquals("1234", page.text());
        set(page, "{'on': false}");
        assertEquals("14", page.text());
    }

    @Test
    void aSlotMayBeWhatStandsInsideAnotherComponent() {
        multiple("inner", "{}", "in<slot name='place'/>")
                .component(
                        "outer",
                        "{ options: { multipleSlots: true }, properties: { to: String } }",
                        "<inner>own<slot name='given' slot='{{to}}'/></inner>");
        PageHandle page = showing("{ to: '' }", "<outer to='{{to}}'><view slot='given'>x</view></outer>");
        assertEquals("in", page.text());
        set(page, "{'to': 'place'}");
        assertEquals("inx", page.text());
        set(page, "{'to': 'other'}");
        assertEquals("in", page.text());
    }

    @Test
    void theThreeKindsOfSlotsWithinDynamicOnes() {
        leaf();
        String wxml = "<slot wx:if='{{one}}' name='n1'/>-<slot wx:if='{{two}}' name='n2'/>";
        String properties = "properties: { one: Boolean, two: Boolean } }";
        stage.component("single", "{ " + properties, wxml)
                .component("multi", "{ options: { multipleSlots: true }, " + properties, wxml)
                .component("dyn", "{ options: { dynamicSlots: true }, " + properties, wxml)
                .component(
                        "twice",
                        "{ options: { dynamicSlots: true }, properties: { again: Boolean } }",
                        "<slot/><slot wx:if='{{again}}'/>");
        StringBuilder inside = new StringBuilder();
        for (String kind : List.of("single", "multi", "dyn")) {
            inside.append(("<K one='{{one}}' two='{{two}}'><leaf slot='n1' s='KA'/><leaf slot='{{to}}' s='KB'/></K>")
                    .replace("K", kind));
        }
        PageHandle page = showing(
                "{ one: false, two: false, again: false, to: 'n1' }",
                "<twice again='{{again}}'>" + inside + "</twice>");
        assertEquals("---", page.text());
        for (String[] step : new String[][] {
            {"{'one': true}", "attached dynA,attached dynB", "singleA singleB -multiA multiB -dynA dynB -"},
            {"{'to': 'n2'}", "detached dynB", "singleA singleB -multiA -dynA -"},
            {"{'two': true}", "attached dynB", "singleA singleB -multiA -multiB dynA -dynB "},
            {"{'one': false}", "detached dynA", "-singleA singleB -multiB -dynB "},
            {
                "{'again': true}",
                "attached singleA,attached singleB,attached multiA,attached multiB,attached dynB",
                "-singleA singleB -multiB -dynB -singleA singleB -multiB -dynB "
            },
            {"{'two': false}", "detached dynB,detached dynB", "------"},
            {
                "{'to': 'n1', 'one': true}",
                "attached dynA,attached dynB,attached dynA,attached dynB",
                "singleA singleB -multiA multiB -dynA dynB -singleA singleB -multiA multiB -dynA dynB -"
            },
            {
                "{'again': false}",
                "detached singleA,detached singleB,detached multiA,detached multiB,detached dynA,detached dynB",
                "singleA singleB -multiA multiB -dynA dynB -"
            },
        }) {
            List<String> life = heard(() -> set(page, step[0])).stream()
                    .filter(line -> !line.startsWith("s "))
                    .toList();
            assertEquals(List.of(step[1].split(",")), life, step[0]);
            assertEquals(step[2], page.text(), step[0]);
        }
    }

    @Test
    void severalDynamicSlotsOfOneNameEachShowTheContent() {
        dynamic("box", "{}", "<slot name='a'/>|<slot name='a'/>|<slot name='a'/>");
        PageHandle page = showing(
                "{ to: 'a', t: 'x', to2: 'a', t2: 'y' }",
                "<box><block slot='{{to}}'>{{t}}</block><block slot='{{to2}}'>{{t2}}</block></box>");
        for (String[] step : new String[][] {
            {"{}", "xy|xy|xy"},
            {"{'t': 'xx'}", "xxy|xxy|xxy"},
            {"{'to': 'b'}", "y|y|y"},
            {"{'t': 'z', 'to': 'a'}", "zy|zy|zy"},
            {"{'t2': 'w'}", "zw|zw|zw"},
            {"{'to2': 'c'}", "z|z|z"},
            {"{'to': 'b', 'to2': 'c'}", "||"},
        }) {
            set(page, step[0]);
            assertEquals(step[1], page.text(), step[0]);
        }
    }

    @Test
    void contentOfDynamicSlotsThatChoosesAnotherSlotIsMadeThereAnew() {
        leaf();
        dynamic("box", "{}", "<slot name='a'/>|<slot name='b'/>|<slot name='a'/>");
        PageHandle page = showing(
                "{ to: 'a', t: 'x' }",
                "<box><leaf slot='{{to}}' s='{{t}}'/><leaf slot='b' s='q'/><block wx:if='{{on}}'><leaf slot='{{to}}' s='in'/></block></box>");
        for (String[] step : new String[][] {
            {"{'t': 'y'}", "s y,s y", "y |q |y "},
            {"{'to': 'b'}", "detached y,s y,attached y,detached y", "|y q |"},
            {"{'to': 'a', 't': 'z'}", "s z,attached z,detached y,s z,attached z", "z |q |z "},
            {"{'on': true}", "s in,attached in,s in,attached in", "z in |q |z in "},
            {"{'to': 'none'}", "detached z,detached in,detached z,detached in", "|q |"},
            {"{'to': 'b'}", "s z,attached z,s in,attached in", "|z q in |"},
        }) {
            assertEquals(List.of(step[1].split(",")), heard(() -> set(page, step[0])), step[0]);
            assertEquals(step[2], page.text(), step[0]);
        }
    }

    @Test
    void rowsForDynamicSlotsChooseThemByTheirItems() {
        leaf();
        dynamic("box", "{}", "<slot name='a'/>|<slot name='b'/>");
        PageHandle page = showing(
                "{ rows: [{ t: 'a', k: 1 }, { t: 'b', k: 2 }] }",
                "<box><leaf wx:for='{{rows}}' wx:key='k' slot='{{item.t}}' s='{{item.k}}'/></box>");
        for (String[] step : new String[][] {
            {"{'rows[0].t': 'b'}", "detached 1,s 1,attached 1", "|1 2 "},
            {"{'rows': [{'t': 'b', 'k': 2}, {'t': 'b', 'k': 1}]}", "moved 2,s 2,s 1", "|2 1 "},
            {"{'rows': [{'t': 'a', 'k': 2}, {'t': 'b', 'k': 1}]}", "s 2,attached 2,detached 2,s 1", "2 |1 "},
        }) {
            assertEquals(List.of(step[1].split(",")), heard(() -> set(page, step[0])), step[0]);
            assertEquals(step[2], page.text(), step[0]);
        }
    }

    @Test
    void aDynamicSlotThatIsRenamedShowsOtherContentWithItsValues() {
        dynamic("box", "{ name: 'a' }", "<slot name='{{name}}' some-text='7'/>");
        PageHandle page =
                showing("{}", "<box><view>plain</view><view slot='a' slot:some-text>{{someText}}</view></box>");
        ElementHandle box = page.find("box");
        assertEquals("7", page.text());
        set(box, "{'name': ''}");
        assertEquals("plain", page.text());
        set(box, "{'name': 'none'}");
        assertEquals("", page.text());
        set(box, "{'name': 'a'}");
        assertEquals("7", page.text());
    }

    @Test
    void valuesOfDynamicSlotsReachTheReadersOfEachCopyAlone() {
        stage.component("leaf", "{ properties: { n: Number }, observers: { n(n) { console.log(n) } } }", "{{n}} ");
        dynamic(
                "box",
                "{ one: { list: [1, 10] }, two: { list: [2, 20] }, at: 0 }",
                "<slot o='{{one}}' at='{{at}}'/><slot o='{{two}}' at='{{at}}'/>");
        PageHandle page = showing(
                "{}", "<box><leaf slot:o='it' slot:at='i' n='{{it.list[i]}}'/><view slot:at>@{{at}} </view></box>");
        ElementHandle box = page.find("box");
        assertEquals("1 @0 2 @0 ", page.text());
        assertEquals(List.of("11"), heard(() -> set(box, "{'one.list[0]': 11}")));
        assertEquals(List.of("12", "21"), heard(() -> set(box, "{'one.list[0]': 12, 'two.list[0]': 21}")));
        assertEquals(List.of("10", "20"), heard(() -> set(box, "{'at': 1}")));
        assertEquals("10 @1 20 @1 ", page.text());
    }

    @Test
    void dynamicSlotsInALoopFollowItsKeys() {
        leaf();
        dynamic("box", "{ rows: ['a', 'b'] }", "<slot wx:for='{{rows}}' wx:key='*this' c='{{item}}'/>");
        PageHandle page = showing("{}", "<box><leaf slot:c s='{{c}}'/></box>");
        ElementHandle box = page.find("box");
        assertEquals("a b ", page.text());
        set(box, "{'rows': ['b', 'a']}");
        assertEquals("b a ", page.text());
        set(box, "{'rows': ['b', 'c', 'd', 'a', 'e']}");
        assertEquals("b c d a e ", page.text());
        set(box, "{'rows': ['c', 'd', 'e']}");
        assertEquals("c d e ", page.text());
        assertEquals(3, page.findAll("box > leaf").size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "multipleSlots: true", "dynamicSlots: true"})
    void anEventOfTheContentPassesTheSlotsListenersInEachKind(String option) {
        stage.component(
                        "box",
                        "{ options: { " + option + " }, methods: { on(e) { console.log('slot', e.mark.m) } } }",
                        "<view><slot bind:tap='on' mark:m='{{5}}'/></view>")
                .page("{ on() { console.log('page') } }", "<box bind:tap='on'><view id='x'>x</view></box>");
        stage.open().find("#x").tap();
        assertEquals(List.of("slot 5", "page"), stage.logged());
    }
}
