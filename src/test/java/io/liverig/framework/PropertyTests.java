package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What properties hold when nothing, the right thing or the wrong thing is given. */
class PropertyTests extends OnStage {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String | \"\"",
                "Number | 0",
                "Boolean | false",
                "Object | null",
                "Array | []",
                "null | null",
                "{ type: String, value: 'x' } | \"x\"",
                "{ type: Number } | 0",
                "{ type: Array, value: [1] } | [1]",
                "{ type: Object, value: { a: 1 } } | {\"a\":1}",
                "{ value: 3 } | 3",
                "{ type: String, default() { return 'made' }, value: 'left' } | \"made\"",
                "{ type: String, default() { } } | \"\"",
                "{ optionalTypes: [Number, String] } | 0",
            })
    void aPropertyThatIsNotGivenHoldsItsDefault(String definition, String held) {
        stage.component("a", "{ properties: { p: " + definition + " } }", "").page("{}", "<a/>");
        PageHandle page = stage.open();
        assertEquals(held, io.liverig.data.Json.write(page.find("a").data("p")));
        assertEquals(List.of(), stage.faults());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String | 5 | \"5\" | 0",
                "String | true | \"true\" | 0",
                "String | null | \"\" | 1",
                "String | [1, 2] | \"1,2\" | 1",
                "Number | '7' | 7 | 0",
                "Number | true | 1 | 0",
                "Number | 'x' | 0 | 1",
                "Number | [] | 0 | 0",
                "Boolean | 'x' | true | 0",
                "Boolean | 0 | false | 0",
                "Boolean | '' | false | 0",
                "Array | 'x' | [] | 1",
                "Array | { a: 1 } | [] | 1",
                "Object | [1] | [1] | 0",
                "Object | 'x' | null | 1",
                "Object | null | null | 0",
                "null | 'x' | \"x\" | 0",
                "{ type: String, optionalTypes: [Number] } | 5 | 5 | 0",
                "{ type: Number, optionalTypes: [String, Array] } | 'x' | \"x\" | 0",
                "{ type: Number, optionalTypes: [Object] } | [1] | 1 | 0",
                "{ type: Number, optionalTypes: [Array] } | { a: 1 } | 0 | 1",
            })
    void aValueOfAnotherTypeIsConvertedOrLeavesTheDefault(String type, String value, String held, int notices) {
        stage.component("a", "{ properties: { p: " + type + " } }", "")
                .page("{ data: { v: " + value + " } }", "<a p='{{v}}'/>");
        PageHandle page = stage.open();
        assertEquals(held, io.liverig.data.Json.write(page.find("a").data("p")));
        long said = stage.rig.timeline().rows().stream()
                .filter(row -> row.name().equals("property"))
                .count();
        assertEquals(notices, said);
    }

    @Test
    void aNoticeOfAWrongValueNamesTheComponentThePropertyAndBothTypes() {
        stage.component("a", "{ properties: { p: Array } }", "").page("{ data: { v: 'x' } }", "<a p='{{v}}'/>");
        stage.open();
        assertTrue(
                stage.rig
                        .timeline()
                        .toString()
                        .contains("c/a: property \"p\" takes Array and got String; its default value is used"),
                stage.rig.timeline().toString());
    }

    @Test
    void everyInstanceHasADefaultOfItsOwn() {
        stage.component(
                        "a",
                        "{ properties: { list: { type: Array, value: [{ n: 1 }] } }, data: { deep: { n: 1 } },"
                                + " methods: { grow() { this.data.list.push(2); this.data.deep.n = 9 } } }",
                        "")
                .page("{}", "<a id='x'/><a id='y'/>");
        PageHandle page = stage.open();
        page.find("#x").call("grow");
        assertEquals(List.of(Map.of("n", 1.0)), page.find("#y").data("list"));
        assertEquals(1.0, page.find("#y").data("deep.n"));
    }

    @Test
    void aComponentHoldsACopyOfWhatItsUserGives() {
        stage.component("a", "{ properties: { o: Object }, methods: { spoil() { this.data.o.n = 9 } } }", "{{o.n}}")
                .page("{ data: { o: { n: 1 } } }", "<a o='{{o}}'/>");
        PageHandle page = stage.open();
        page.find("a").call("spoil");
        assertEquals(1.0, page.data("o.n"));
        assertEquals("1", page.text());
    }

    @Test
    void undefinedNotANumberAndFunctionsReachAPropertyAsTheyAre() {
        stage.component(
                        "a",
                        "{ properties: { o: null, f: null }, methods: { look() { return [typeof this.data.o.u, 'u' in this.data.o,"
                                + " this.data.o.n !== this.data.o.n, this.data.f(20)] } } }",
                        "")
                .page("{ data: { o: { u: undefined, n: NaN }, f: (n) => n + 1 } }", "<a o='{{o}}' f='{{f}}'/>");
        PageHandle page = stage.open();
        assertEquals(
                Arrays.asList("undefined", true, true, 21.0), page.find("a").call("look"));
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void namesWithHyphensMeanPropertiesInCamelCase() {
        stage.component("a", "{ properties: { maxCount: Number } }", "{{maxCount}}")
                .page("{}", "<a max-count='{{4}}'/>");
        assertEquals("4", stage.open().text());
    }

    @Test
    void anAttributeWithoutAValueIsTrue() {
        stage.component("a", "{ properties: { on: Boolean, text: String } }", "{{on}} {{text}}")
                .page("{}", "<a on text/>");
        assertEquals("true true", stage.open().text());
    }

    @Test
    void anObserverIsCalledWithTheNewAndTheOldValueWhenTheyDiffer() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer: 'changed' } },"
                                + " methods: { changed(now, old) { console.log(old, now) } } }",
                        "")
                .page("{ data: { n: 1 } }", "<a n='{{n}}'/>");
        PageHandle page = stage.open();
        page.call("setData", Map.of("n", 1));
        page.call("setData", Map.of("n", "2"));
        page.call("setData", Map.of("n", 2));
        assertEquals(List.of("0 1", "1 2"), stage.logged());
    }

    @Test
    void anObjectThatIsGivenAgainIsAChangeAlsoWhenItIsEqual() {
        stage.component(
                        "a",
                        "{ properties: { o: { type: Object, observer(now) { console.log('o', now.n) } }, n: { type: Number, observer(now) { console.log('n', now) } } } }",
                        "")
                .page("{ data: { o: { n: 1 }, n: 1 } }", "<a o='{{o}}' n='{{n}}'/>");
        PageHandle page = stage.open();
        int before = stage.logged().size();
        page.call("setData", Map.of("o", Map.of("n", 1), "n", 1));
        assertEquals(List.of("o 1"), stage.loggedSince(before));
    }

    @Test
    void anObserverOfAPartOfAPropertyGetsThePartAndNoOldValue() {
        stage.component(
                        "a",
                        "{ properties: { o: { type: Object, value: { n: 1 }, observer(now, old) { console.log(now, old) } } },"
                                + " methods: { go() { this.setData({ 'o.n': 5 }) } } }",
                        "{{o.n}}")
                .page("{}", "<a/>");
        PageHandle page = stage.open();
        page.find("a").call("go");
        assertEquals(List.of("5 undefined"), stage.logged());
        assertEquals("5", page.text());
    }

    @Test
    void aComponentCanSetItsOwnProperties() {
        stage.component(
                        "a",
                        "{ properties: { n: { type: Number, observer(now) { console.log('n', now) } } }, methods: { go(v) { this.setData({ n: v }) } } }",
                        "{{n}}")
                .page("{ data: { n: 1 } }", "<a n='{{n}}'/>");
        PageHandle page = stage.open();
        page.find("a").call("go", "6");
        assertEquals("6", page.text());
        assertEquals(1.0, page.data("n"));
        page.call("setData", Map.of("n", 1));
        assertEquals("1", page.text());
        assertEquals(List.of("n 1", "n 6", "n 1"), stage.logged());
    }

    @Test
    void dataAndPropertiesAreOneObject() {
        stage.component(
                        "a",
                        "{ properties: { n: Number }, data: { d: 1 }, methods: { look() { return [this.properties === this.data, this.properties.d, this.is] } } }",
                        "")
                .page("{}", "<a/>");
        assertEquals(List.of(true, 1.0, "c/a"), stage.open().find("a").call("look"));
    }
}
