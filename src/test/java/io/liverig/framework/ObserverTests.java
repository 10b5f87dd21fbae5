package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Observers of data: which changes they see, in which order, and what they may change themselves. */
class ObserverTests extends OnStage {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a | { a: 5 } | 1",
                "a | { 'a.b': 5 } | 0",
                "a.b | { a: { b: 5 } } | 1",
                "a.b | { 'a.b': 5 } | 1",
                "a.b | { 'a.b.c': 5 } | 0",
                "a.b | { 'a.c': 5 } | 0",
                "a.** | { 'a.b.c': 5 } | 1",
                "a.** | { a: 5 } | 1",
                "** | { x: 5 } | 1",
                "list[0] | { 'list[0]': 5 } | 1",
                "list[0] | { 'list[1]': 5 } | 0",
                "list[0] | { list: [1] } | 1",
                "list[0].n | { 'list[0]': { n: 1 } } | 1",
                "a, x | { x: 5 } | 1",
                "a, x | { a: 1, x: 5 } | 1",
                "a, x | { y: 1 } | 0",
            })
    void anObserverHearsOfItsPathAndOfWhatIsAround(String path, String change, int times) {
        alone(
                        "{ data: { a: { b: 1, c: 2 }, list: [1, 2], x: 1, y: 1 }, observers: { '" + path
                                + "'() { console.log('seen') } }, methods: { go() { this.setData(" + change + ") } } }",
                        "")
                .call("go");
        assertEquals(times, stage.logged().size());
    }

    @Test
    void anObserverGetsTheValuesAtItsPaths() {
        alone(
                        "{ data: { a: { b: 1 }, x: 1 }, observers: { 'a.b, x, none.at.all'(b, x, none) { console.log(b, x, none) },"
                                + " 'a.**'(a) { console.log(a) } }, methods: { go() { this.setData({ 'a.b': 2 }) } } }",
                        "")
                .call("go");
        assertEquals(List.of("2 1 undefined", "{b: 2}"), stage.logged());
    }

    @Test
    void whatAnObserverChangesInPlaceIsNotShown() {
        ElementHandle a = alone(
                "{ data: { o: { n: 1 } }, observers: { o(o) { o.n++; o.self = o } }, methods: { go() { this.setData({ o: { n: 5 } }) },"
                        + " own() { return this.data.o.n } } }",
                "{{o.n}}");
        a.call("go");
        assertEquals(6.0, a.call("own"));
        assertEquals("5", a.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void anObserverRunsAlsoWhenTheValueIsTheSame() {
        alone(
                        "{ data: { n: 1 }, observers: { n() { console.log('n') } }, methods: { go() { this.setData({ n: 1 }) } } }",
                        "")
                .call("go");
        assertEquals(List.of("n"), stage.logged());
    }

    @Test
    void anObserverRunsOnceForManyChangesAndBeforeTheTemplateFollows() {
        ElementHandle a = alone(
                "{ data: { n: 1, m: 1 }, observers: { 'n, m'() { console.log('seen', this.data.n, this.data.m, this.selectComponent('.x') === null) } },"
                        + " methods: { go() { this.setData({ n: 2, m: 3 }) } } }",
                "<a wx:if='{{n > 5}}' class='x'/>");
        a.call("go");
        assertEquals(List.of("seen 2 3 true"), stage.logged());
    }

    @Test
    void whatAnObserverSetsIsSeenByTheOthersAndShownAtOnce() {
        ElementHandle a = alone(
                "{ data: { a: 1, b: 1, c: 1 }, observers: { a(v) { console.log('a', v); this.setData({ b: v + 1 }) }, b(v) { console.log('b', v); this.setData({ c: v + 1 }) },"
                        + " c(v) { console.log('c', v) } }, methods: { go() { this.setData({ a: 5 }); console.log('end', this.data.c) } } }",
                "{{a}} {{b}} {{c}}");
        a.call("go");
        assertEquals(List.of("a 5", "b 6", "c 7", "end 7"), stage.logged());
        assertEquals("5 6 7", a.text());
    }

    @Test
    void observersOfDataRunBeforeThoseOfProperties() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer() { console.log('property') } } }, observers: { n() { console.log('data') } } }",
                        "")
                .page("{}", "<a n='{{2}}'/>");
        stage.open();
        assertEquals(List.of("data", "property"), stage.logged());
    }

    @Test
    void observersThatNeverSettleAreAFaultOfTheComponent() {
        ElementHandle a = alone(
                "{ data: { n: 1 }, observers: { n(v) {\n this.setData({ n: v + 1 }) } }, methods: { go() { this.setData({ n: 2 }) } } }",
                "");
        a.call("go");
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("the observers of c/a go on setting data"),
                stage.faults().get(0));
        assertTrue(
                stage.faults().get(0).contains("<a> (c/a) in p/p"),
                stage.faults().get(0));
    }

    @Test
    void anObserverOfAPropertyThatSetsThePropertyWithoutAnEndIsAFault() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer(v) { this.setData({ n: v + 1 }) } } } }",
                        "{{n}}")
                .page("{}", "<a n='{{1}}'/>");
        stage.open();
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("setData of c/a brings about another one within itself"),
                stage.faults().get(0));
    }

    @Test
    void componentsThatSetEachOtherWithoutAnEndAreAFault() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer(v) { this.triggerEvent('up', v + 1) } } } }",
                        "{{n}}")
                .page("{ data: { n: 0 }, up(e) { this.setData({ n: e.detail }) } }", "<a n='{{n}}' bind:up='up'/>");
        PageHandle page = stage.open();
        page.call("setData", Map.of("n", 1));
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("an update of p/p brings about another one"),
                stage.faults().get(0));
    }

    @Test
    void aComponentThatUsesItselfWithoutAnEndIsAFaultOfTheTemplate() {
        stage.component("a", "{}", "x<a/>").page("{}", "<a/>");
        PageHandle page = stage.open();
        assertEquals(64, page.text().length());
        assertEquals(1, stage.faults().size());
        assertTrue(
                stage.faults().get(0).contains("components are nested more than 64 deep; <a> has no inside"),
                stage.faults().get(0));
    }

    @Test
    void aComponentMayUseItselfAsFarAsItsDataGoes() {
        stage.component(
                        "tree",
                        "{ properties: { node: Object } }",
                        "({{node.name}}<tree wx:for='{{node.below}}' wx:key='name' node='{{item}}'/>)")
                .page(
                        "{ data: { root: { name: 'a', below: [{ name: 'b', below: [{ name: 'c' }] }, { name: 'd' }] } } }",
                        "<tree node='{{root}}'/>");
        PageHandle page = stage.open();
        assertEquals("(a(b(c))(d))", page.text());
        page.call("setData", Map.of("root.below[0].below[0].name", "e"));
        assertEquals("(a(b(e))(d))", page.text());
    }
}
