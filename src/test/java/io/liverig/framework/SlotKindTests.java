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
