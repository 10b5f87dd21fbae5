package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dynamic slots: each makes what stands inside the component again, with the values it gives. */
class DynamicSlotTests extends OnStage {
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
            String part = "<K one='{{one}}' two='{{two}}'><leaf slot='n1' s='KA'/><leaf slot='{{to}}' s='KB'/></K>";
            inside.append(part.replace("K", kind));
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
}
