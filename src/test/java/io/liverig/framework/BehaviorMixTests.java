package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behaviors that mix behaviors in: what is inherited twice, and how data is merged. */
class BehaviorMixTests extends OnStage {
    private static String mixed(String name, String mixes) {
        return "const N = Behavior({ behaviors: [M], data: { d: { N: 1 }, who: 'N' }, properties: { p: { type: String, value: 'N' } }, methods: { tell() { return 'N' } },"
                        .replace("M", mixes)
                        .replace("N", name)
                + (" lifetimes: { created() { console.log('N created') }, attached() { console.log('N attached') }, detached() { console.log('N detached') } },"
                                + " pageLifetimes: { show() { console.log('N show') } }, observers: { n() { console.log('N observed') } } })\n")
                        .replace("N", name);
    }

    @Test
    void whatIsInheritedOnTwoWaysLivesOnceAndTheLastOfEachNameCounts() {
        stage.component("x", "{}", "")
                .file(
                        "c/x.js",
                        mixed("a", "") + mixed("b", "a") + mixed("c", "a") + mixed("d", "b, c")
                                + "Component({ behaviors: [d], methods: { all() { return [this.tell(), this.data.who, this.data.p].concat([a, b, c, d].map((m) => this.hasBehavior(m))) } } })")
                .page("{ data: { on: true } }", "<x wx:if='{{on}}'/>");
        PageHandle page = stage.open();
        assertEquals(
                List.of("d", "d", "d", true, true, true, true), page.find("x").call("all"));
        assertEquals(
                Map.of("a", 1.0, "b", 1.0, "c", 1.0, "d", 1.0), page.find("x").data("d"));
        set(page.find("x"), "{'n': 1}");
        set(page, "{'on': false}");
        for (String moment : List.of("created", "attached", "detached", "show", "observed")) {
            assertEquals(
                    List.of("a " + moment, "b " + moment, "c " + moment, "d " + moment),
                    stage.logged().stream()
                            .filter(line -> line.endsWith(moment))
                            .toList());
        }
    }

    @Test
    void whatABuilderAddsRunsOnEachWayUnlessItSaysOnce() {
        stage.component("x", "{}", "")
                .file(
                        "c/x.js",
                        "const a = Behavior().observer('n', () => console.log('each')).observer('n', () => console.log('once'), true).register()\n"
                                + "const b = Behavior({ behaviors: [a] })\nconst c = Behavior({ behaviors: [a] })\nComponent({ behaviors: [b, c] })");
        stage.page("{}", "<x/>");
        set(stage.open().find("x"), "{'n': 1}");
        assertLogged("each", "once", "each");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{ v: { a: 1 } } | { v: { b: 2 } } | {'a': 1, 'b': 2}",
                "{ v: { deep: { x: 1 } } } | { v: { deep: { y: 2 } } } | {'deep': {'x': 1, 'y': 2}}",
                "{ v: [1, { a: 1 }] } | { v: [2] } | [2]",
                "{ v: { a: 1 } } | { v: [2] } | [2]",
                "{ v: [1] } | { v: { a: 1 } } | [1]",
                "{ v: { a: { b: 1 } } } | { v: { a: 2 } } | {'a': 2}",
                "{ v: 1 } | { v: { a: { b: [1] } } } | {'a': {'b': [1]}}",
                "{ v: 1 } | null | 1",
                "null | { v: 2 } | 2",
                "{ v: 1 } | {} | 1",
            })
    void dataIsMergedByObjectsAndNothingElse(String mixed, String own, String merged) {
        ElementHandle a = merged(mixed, own);
        assertEquals(json(merged), a.data("v"));
    }

    private ElementHandle merged(String mixed, String own) {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "const m = Behavior({ data: " + mixed + " })\nComponent({ behaviors: [m], data: " + own + " })")
                .page("{}", "<a/>");
        return stage.open().find("a");
    }

    @Test
    void nullInTheComponentsOwnDataWins() {
        assertEquals(null, merged("{ v: { a: 1 } }", "{ v: null }").data("v"));
    }

    @Test
    void instancesShareNothingOfMergedData() {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "const m = Behavior({ data: { o: { l: [1] } } })\nComponent({ behaviors: [m], data: { o: { k: {} } } })")
                .page("{}", "<a id='x'/><a id='y'/>");
        PageHandle page = stage.open();
        set(page.find("#x"), "{'o.l[0]': 9, 'o.k.z': 1}");
        assertEquals(json("{'l': [1], 'k': {}}"), page.find("#y").data("o"));
    }

    @Test
    void aPropertyOfTheComponentReplacesThatOfABehaviorWithItsObserver() {
        stage.component("a", "{}", "{{p}}")
                .file(
                        "c/a.js",
                        "const m = Behavior({ properties: { p: { type: Number, value: 1, observer() { console.log('mixed') } } } })\n"
                                + "Component({ behaviors: [m], properties: { p: { type: String, value: 'x', observer() { console.log('own') } } } })")
                .page("{}", "<a/>");
        PageHandle page = stage.open();
        assertEquals("x", page.text());
        set(page.find("a"), "{'p': 5}");
        assertEquals("5", page.text());
        assertLogged("own");
    }

    @Test
    void aMethodMayCallThatOfTheSameNameOfNoBehavior() {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "const m = Behavior({ methods: { one() { return 'mixed ' + this.two() }, two() { return 'mixed' } } })\n"
                                + "Component({ behaviors: [m], methods: { two() { return 'own' } } })")
                .page("{}", "<a/>");
        assertEquals("mixed own", stage.open().find("a").call("one"));
    }

    @Test
    void anExportOfABehaviorCountsForItsComponent() {
        stage.component("a", "{}", "")
                .file(
                        "c/a.js",
                        "const m = Behavior({ behaviors: ['wx://component-export'], data: { n: 4 }, export() { return { n: this.data.n } } })\nComponent({ behaviors: [m] })")
                .page("{ look() { return this.selectComponent('#x').n } }", "<a id='x'/>");
        assertEquals(4.0, stage.open().call("look"));
    }
}
