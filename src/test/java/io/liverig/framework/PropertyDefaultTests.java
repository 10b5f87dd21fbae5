package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Defaults of properties, what a wrong value falls back to, and the observers of properties. */
class PropertyDefaultTests extends OnStage {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // type, what its default function makes, a value it takes, a value it refuses
                "String | 'made' | '' | null",
                "Number | 4 | 0 | 'x'",
                "Object | { made: 1 } | null | false",
                "Array | [1] | [] | {}",
                "null | 'made' | null | undefined",
            })
    void aDefaultFunctionIsAskedAtTheStartAndForEachWrongValue(String type, String made, String taken, String refused) {
        ElementHandle a = alone(
                "{ properties: { p: { type: " + type + ", default() { return " + made + " } } }, methods: {"
                        + " take() { this.setData({ p: " + taken + " }); return this.data.p },"
                        + " refuse() { this.setData({ p: " + refused + " }); return this.data.p },"
                        + " made() { return " + made + " }, taken() { return " + taken + " } } }",
                "");
        assertEquals(a.call("made"), a.data("p"));
        assertEquals(a.call("taken"), a.call("take"));
        assertEquals(a.call("made"), a.call("refuse"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "String | 'left'",
                "Number | 1",
                "Boolean | false",
                "Object | { a: 1 }",
                "Array | [0]",
                "null | 'left'",
            })
    void aDefaultFunctionWinsOverAValue(String type, String value) {
        ElementHandle a = alone(
                "{ properties: { p: { type: " + type + ", value: " + value
                        + ", default() { console.log('asked'); return ({ String: 'd', Number: 2, Boolean: true, Object: {}, Array: [] })['"
                        + type + "'] || 'd' } } } }",
                "");
        assertEquals(1, stage.logged().size());
        assertEquals(
                json(
                        switch (type) {
                            case "Number" -> "2";
                            case "Boolean" -> "true";
                            case "Object" -> "{}";
                            case "Array" -> "[]";
                            default -> "'d'";
                        }),
                a.data("p"));
    }

    @Test
    void aDefaultThatIsNoFunctionIsLeftOut() {
        assertEquals(
                "v",
                alone("{ properties: { p: { type: String, value: 'v', default: 'd' } } }", "")
                        .data("p"));
    }

    @Test
    void aDefaultFunctionThatThrowsIsAFaultAndTheTypesOwnDefaultCounts() {
        ElementHandle a = alone(
                "{ properties: { p: { type: String, value: 'v', default() { throw new Error('no default') } } } }",
                "[{{p}}]");
        assertEquals("[]", a.text());
        assertEquals(1, stage.faults().size());
        set(a, "{'p': 'given'}");
        assertEquals("[given]", a.text());
        assertEquals(1, stage.faults().size());
        set(a, "{'p': null}");
        assertEquals("[]", a.text());
        assertEquals(2, stage.faults().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ type: String, optionalTypes: [Number, Boolean], value: false } | false | '1' '1', 1 1, true true",
                "{ type: Number, optionalTypes: [String], value: 'x' } | 'x' | '1' '1', 1 1",
                "{ type: Number, optionalTypes: [Object], value: { a: 1 } } | {'a': 1} | {'a':2} {'a':2}, 1 1",
                "{ type: Number, optionalTypes: [Array], value: [1] } | [1] | [3] [3], 1 1, '4' 4",
                "{ type: Boolean, optionalTypes: [Number] } | false | -1.2 -1.2, true true, '1' true, '' false",
            })
    void aValueOfAnOptionalTypeIsKeptAndOthersFollowTheMainType(String definition, String first, String then) {
        ElementHandle a = alone("{ properties: { p: " + definition + " } }", "");
        assertEquals(json(first), a.data("p"));
        for (String step : then.split(", ")) {
            String[] pair = step.split(" ");
            set(a, "{'p': " + pair[0] + "}");
            assertEquals(json(pair[1]), a.data("p"), step);
        }
    }

    @Test
    void propertiesOfTextAndTruthTakeBareAttributesAndBindings() {
        stage.component("a", "{ properties: { someText: String, isOn: Boolean } }", "{{someText}}/{{isOn}} ");
        PageHandle page = showing("{ d: false }", "<a some-text is-on/><a some-text='{{d}}' is-on='{{d}}'/>");
        assertEquals("true/true false/false ", page.text());
        set(page, "{'d': true}");
        assertEquals("true/true true/true ", page.text());
    }

    @ParameterizedTest
    @CsvSource({"a-1b, a1b", "a-1b-, a1b", "a1b, a1b", "prop-name, propName", "propName, propName"})
    void aHyphenBeforeADigitIsDropped(String written, String name) {
        stage.component("a", "{ properties: { " + name + ": String } }", "{{" + name + "}}");
        assertEquals("7", showing("{}", "<a " + written + "='7'/>").text());
    }

    @Test
    void anObserverMayBeNamedAndHasTheComponentAsThis() {
        ElementHandle a = alone(
                "{ properties: { p: { type: String, value: 'old', observer: 'heard' } }, methods: { heard(now, old) { console.log(now, old, this.data.p) } } }",
                "{{p}}");
        set(a, "{'p': 1}");
        assertLogged("1 old 1");
        assertEquals("1", a.text());
    }

    @Test
    void observersOfPropertiesRunInTheOrderOfTheChangesAndOnlyForOnes() {
        ElementHandle a = alone("""
                { properties: { one: { type: String, value: 'a', observer() { console.log('one') } },
                    two: { type: String, observer() { console.log('two') } }, three: { type: Number, observer() { console.log('three') } } } }""", "");
        set(a, "{'two': 'x', 'data': 1, 'one': 'y', 'three': 0}");
        assertLogged("two", "one");
    }

    @Test
    void anObserverHearsEachPartThatIsSetOfItsProperty() {
        ElementHandle a = alone("""
                { properties: { o: { type: Object, observer(now, old) { console.log('o', JSON.stringify(now), old) } },
                    list: { type: Array, observer(now, old) { console.log('list', now, old) } } },
                  methods: { again() { this.setData({ o: this.data.o, list: this.data.list }) } } }""", "");
        set(a, "{'o': {'n': 1, 'deep': [{'on': false}]}}");
        set(a, "{'o.deep[0].on': true}");
        set(a, "{'o.n': 2, 'list[0]': 'b', 'o.deep[1].on': false}");
        assertEquals(
                List.of(
                        "o {\"n\":1,\"deep\":[{\"on\":false}]} null",
                        "o true undefined",
                        "o 2 undefined",
                        "list b undefined",
                        "o false undefined"),
                stage.logged());
        assertEquals(List.of(), heard(() -> a.call("again")));
        assertEquals(json("{'n': 2, 'deep': [{'on': true}, {'on': false}]}"), a.data("o"));
    }

    @Test
    void propertiesAreThereBeforeAttachedAndAfterCreated() {
        stage.component("a", """
                { properties: { p: { type: Number, observer() { console.log('observer', this.data.p) } } },
                  lifetimes: { created() { console.log('created', this.data.p) }, attached() { console.log('attached', this.data.p) } } }""", "");
        showing("{}", "<a p='{{3}}'/>");
        assertLogged("created 0", "observer 3", "attached 3");
    }
}
