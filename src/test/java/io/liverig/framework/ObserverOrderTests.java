package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In which order observers run, how their keys are written, and what they see of each other. */
class ObserverOrderTests extends OnStage {
    private static final String MANY = """
            const first = Behavior({ observers: { 'cart.items.**'() { console.log('behavior') } } })
            Component({ behaviors: [first], properties: { count: { type: Number, observer() { console.log('property') } } },
              observers: {
                cart() { console.log('cart') },
                'cart.**'() { console.log('cart.**') },
                'cart.items.**'() { console.log('items.**') },
                'cart.items[0].price, cart.items[1].**'() { console.log('two') },
                'cart.items[0]'() { console.log('first') },
                'cart.**, no.such, count'(cart, no, count) { console.log('three', no, count) },
              } })
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{'count': '7', 'other': null} | three undefined 7,property",
                "{'cart': {'items': [{'name': 'x'}]}} | behavior,cart,cart.**,items.**,two,first,three undefined 0",
                "{'cart.items[0]': {'price': 1}} | behavior,cart.**,items.**,two,first,three undefined 0",
                "{'cart.items[0].price': 2} | behavior,cart.**,items.**,two,three undefined 0",
                "{'cart.items[0].name': 'y'} | behavior,cart.**,items.**,three undefined 0",
                "{'cart.items[1].name': 'y'} | behavior,cart.**,items.**,two,three undefined 0",
                "{'count': 8, 'cart.items[1]': null} | behavior,cart.**,items.**,two,three undefined 8,property",
                "{'cart.items[2].name': 'y'} | behavior,cart.**,items.**,three undefined 0",
                "{'cart.items': []} | behavior,cart.**,items.**,two,first,three undefined 0",
                "{'cart.sum': 1} | cart.**,three undefined 0",
            })
    void observersRunInTheOrderInWhichTheyAreWrittenThoseOfBehaviorsFirst(String change, String heard) {
        stage.component("a", "{}", "").file("c/a.js", MANY).page("{}", "<a/>");
        set(stage.open().find("a"), change);
        assertLogged(heard.split(","));
    }

    @Test
    void anIndexAndAFieldOfItsNameAreOneForAnObserver() {
        ElementHandle a = alone("{ observers: { 'list[0]'(v) { console.log(v) } } }", "");
        set(a, "{'list[0]': 1}");
        set(a, "{'map': {}}");
        set(a, "{'list.0': 2}");
        assertLogged("1", "2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                " a  | {'a': 1} | 1",
                "a . b | {'a.b': 1} | 1",
                "a [ 0 ] [1] | {'a[0][1]': 1} | 1",
                "a.b[0], c[1].d | {'c[1].d': 1} | undefined 1",
                "c[1].** | {'c[1].d': 1} | {d: 1}",
                "a\\.b | {'a\\.b': 1} | 1",
                "_x.__y | {'_x.__y': 1} | 1",
            })
    void aKeyOfObserversMayHoldSpacesAndEscapes(String key, String change, String heard) {
        ElementHandle a =
                alone("{ observers: { '" + key.replace("\\", "\\\\") + "'(...all) { console.log(...all) } } }", "");
        set(a, change.replace("\\", "\\\\"));
        assertLogged(heard);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {"a[b]", "a[1e]", "1a", "b.1a", "a.", "a.b*", "a[0"})
    void aKeyThatIsNoPathIsAFaultThatNamesIt(String key) {
        ElementHandle a =
                alone("{ observers: { '" + key + "'() { console.log('bad') }, n() { console.log('n') } } }", "");
        set(a, "{'n': 1, 'a': {'b': 1}, 'b': 1}");
        assertEquals(List.of("n"), stage.logged());
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).contains(key), stage.faults().get(0));
    }

    @Test
    void severalObserversOfOnePathAllRun() {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "const b = Behavior({ observers: { n() { console.log('behavior') } } })\n"
                                + "Component({ behaviors: [b], observers: { n() { console.log('own') } } })")
                .page("{}", "<a/>");
        set(stage.open().find("a"), "{'n': 1}");
        assertLogged("behavior", "own");
    }

    @Test
    void whatObserversSetIsSeenBeforeComponentsBelowAndPropertiesLast() {
        stage.component("in", """
                        { properties: { a: { type: Number, observer() { console.log('in property', this.data.a, this.data.b) } } },
                          observers: { a(a) { console.log('in data', a); this.setData({ b: a * 2 }) } } }""", "{{a}}/{{b}}")
                .component("out", """
                        { properties: { c: { type: String, value: '0', observer() { console.log('out property', this.data.c, this.data.done) } } },
                          observers: {
                            third() { console.log('third') },
                            first() { this.setData({ c: '5', second: true, third: 1 }); console.log('first', this.data.second) },
                            second() { this.setData({ third: 2 }); console.log('second') },
                          } }""", "<in a='{{c}}'/>")
                .page("{}", "<out/>");
        PageHandle page = stage.open();
        List<String> heard = heard(() -> set(page.find("out"), "{'first': 1, 'second': false, 'third': 0}"));
        assertEquals(
                List.of(
                        "third",
                        "first true",
                        "second",
                        "third",
                        "in data 5",
                        "in property 5 10",
                        "out property 5 undefined"),
                heard);
        assertEquals("5/10", page.text());
    }

    @Test
    void aPropertyThatIsPureDataHasObserversOfDataOnly() {
        stage.component("a", """
                        { options: { pureDataPattern: /^_/ }, properties: {
                            seen: { type: Number, observer() { console.log('property seen') } },
                            _hidden: { type: Number, observer() { console.log('property _hidden') } } },
                          observers: { seen() { console.log('seen') }, _hidden() { console.log('_hidden') } } }""", "{{seen}}:{{_hidden}}");
        stage.page("{}", "<a/>");
        PageHandle page = stage.open();
        set(page.find("a"), "{'seen': 1, '_hidden': 2}");
        assertLogged("seen", "_hidden", "property seen");
        assertEquals("1:", page.text());
        assertEquals(2.0, page.find("a").data("_hidden"));
    }

    @Test
    void whatAnObserverOfPureDataSetsIsShownUnlessItIsPureToo() {
        ElementHandle a = alone(
                "{ options: { pureDataPattern: /^_/ }, data: { _n: 1 }, observers: { _n(n) { this.setData({ ten: n * 10, _hundred: n * 100 }) } } }",
                "{{_n}} {{ten}} {{_hundred}}");
        assertEquals("", a.text().trim());
        set(a, "{'_n': 2}");
        assertEquals("20", a.text().trim());
        assertEquals(200.0, a.data("_hundred"));
    }

    @Test
    void propertyObserversSeeWhatTheTemplateShowsAndDataObserversDoNot() {
        stage.component("in", "{ properties: { p: String } }", "");
        ElementHandle a = alone("""
                { properties: { n: { type: Number, observer() { console.log('property', this.selectComponent('#x').data.p) } } },
                  observers: { '**'() { console.log('data', this.selectComponent('#x') && this.selectComponent('#x').data.p) } } }""", "<in id='x' p='{{n}}'/>");
        set(a, "{'n': 4}");
        assertLogged("data 0", "property 4");
    }
}
