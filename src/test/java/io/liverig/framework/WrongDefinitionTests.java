package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.ElementHandle;
import io.liverig.PageHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Definitions that cannot be: each is told with its line, and takes no other component with it. */
class WrongDefinitionTests extends OnStage {
    /** Shows a good component, one of this script, and a text; returns what the page shows. */
    private String beside(String script) {
        stage.component("good", "{}", "good ").component("bad", "{}", "bad ").file("c/bad.js", script);
        return showing("{}", "<good/><bad/>after").text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Component({ data: { get x() { throw new Error('told') } } })",
                "Component({ data: () => new Proxy({}, { ownKeys() { throw new Error('told') } }) })",
                "Component({ options: { get virtualHost() { throw new Error('told') } } })",
                "Component({ properties: { a: { get type() { throw new Error('told') } } } })",
                "Component().init(() => new Proxy({}, { ownKeys() { throw new Error('told') } })).register()",
                "const b = Behavior({ properties: { a: { get type() { throw new Error('told') } } } })\n"
                        + "Component({ behaviors: [b] })",
            })
    void aDefinitionThatThrowsTakesNoOtherComponentWithIt(String script) {
        assertEquals("good bad after", beside(script));
        assertEquals(1, stage.faults().size(), stage.faults().toString());
        assertTrue(
                stage.faults().get(0).matches("c/bad\\.js:1:\\d+: Error: told .*"),
                stage.faults().get(0));
    }

    @Test
    void dataThatContainsItselfIsLeftOutAndTold() {
        assertEquals("good bad after", beside("const x = {}; x.x = x; Component({ data: { x } })"));
        assertEquals(1, stage.faults().size(), stage.faults().toString());
        assertTrue(
                stage.faults().get(0).startsWith("c/bad.js:1:24: c/bad: data: a value nests deeper than 200"),
                stage.faults().get(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "staticData(null)",
                "data(5)",
                "methods(undefined)",
                "lifetime('attached', 'handler')",
                "pageLifetime('show', {})",
                "observer('a', null)",
                "observer('a[', () => {})",
                "relation('x', 5)",
                "externalClasses('a')",
                "export({})",
                "init(5)",
                "definition()",
                "options(null)",
                "pageDefinition()",
                "behavior({})",
                "implement({}, {})",
                "definition({ observers: { a: 5 } })",
                "definition({ lifetimes: { attached: 5 } })",
                "definition({ relations: { a: 5 } })",
                "definition({ behaviors: 'a' })",
                "definition({ data: 5 })",
                "definition({ properties: 5 })",
            })
    void aStepOfABuilderThatTakesSomethingElseIsToldAtItsLine(String step) {
        assertEquals("good bad after", beside("Component()\n  ." + step + "\n  .register()"));
        assertEquals(1, stage.faults().size(), stage.faults().toString());
        assertTrue(
                stage.faults().get(0).matches("c/bad\\.js:[12]:\\d+: c/bad: .* left out\\."),
                stage.faults().get(0));
    }

    @Test
    void whatIsWrongWithAPageThatIsAComponentUnderneathIsToldAtItsLine() {
        stage.page("{ observers: { 'a[': () => {} }, data: { a: 1 } }", "{{a}}");
        assertEquals("1", stage.open().text());
        assertEquals(1, stage.faults().size(), stage.faults().toString());
        assertTrue(
                stage.faults().get(0).startsWith("p/p.js:1:1: p/p: the observer \"a[\": "),
                stage.faults().get(0));
    }

    @Test
    void aPropertyThatIsNoTypeIsToldWithTheLineOfItsDefinition() {
        assertEquals("good bad after", beside("Component({ properties: { a: 'String' } })"));
        assertEquals(
                List.of(
                        "c/bad.js:1:1: c/bad: property \"a\" is neither one of String, Number, Boolean, Object, Array, null"
                                + " nor an object. Correct the definition; this part of it is left out."),
                stage.faults());
    }

    @Test
    void aStepThatIsTakenOffItsBuilderSaysHowItIsCalled() {
        assertEquals("good bad after", beside("const { property } = Component(); property('a', String)"));
        assertTrue(
                stage.faults()
                        .get(0)
                        .startsWith("c/bad.js:1:35: TypeError: property() was called without its builder; call it as"),
                stage.faults().get(0));
    }

    @Test
    void aSetDataThatThrowsLeavesTheComponentInOrder() {
        ElementHandle a = alone(
                "{ data: { x: 0, o: Object.freeze({ a: 1 }) }, observers: { x(x) { console.log('x', x) } }, methods: {"
                        + " go() { this.setData({ o: Object.freeze({ a: 1 }) });"
                        + " try { this.setData({ 'o.a': 2 }) } catch (e) { console.log('threw') } } } }",
                "{{x}} {{o.a}}");
        a.call("go");
        set(a, "{'x': 2}");
        assertEquals("2 1", a.text());
        assertEquals(List.of("threw", "x 2"), stage.logged());
    }

    @Test
    void pathsThatAreNoTextsAreRefusedAsPathsAre() {
        ElementHandle a = alone(
                "{ methods: { go() { this.replaceDataOnPath({}, 1); this.replaceDataOnPath(5, 'five');"
                        + " this.applyDataUpdates() } } }",
                "");
        a.call("go");
        assertEquals("five", a.data("5"));
        assertEquals(1, stage.faults().size(), stage.faults().toString());
        assertTrue(
                stage.faults().get(0).startsWith("c/a.js:1:31: data path \"[object Object]\" is illegal at char 0"),
                stage.faults().get(0));
    }

    @Test
    void wrongUpdatesOfAPageAreToldAtTheirLine() {
        stage.page("""
                { data: { l: [1] }, onLoad() {
                    this.updateData('ab')
                    this.updateData({ 'l[': 1 })
                    this.spliceArrayDataOnPath('l[', 0, 0, [2])
                    this.applyDataUpdates()
                    const { updateData } = this
                    updateData({ a: 1 })
                } }""", "{{l.length}}");
        PageHandle page = stage.open();
        assertEquals("1", page.text());
        List<String> faults = stage.faults();
        assertEquals(4, faults.size(), faults.toString());
        assertTrue(faults.get(0).startsWith("p/p.js:2:5: updateData takes an object, not String"), faults.get(0));
        assertTrue(faults.get(1).startsWith("p/p.js:3:5: data path \"l[\" is illegal at char 2"), faults.get(1));
        assertTrue(faults.get(2).startsWith("p/p.js:4:5: data path \"l[\" is illegal at char 2"), faults.get(2));
        assertTrue(
                faults.get(3).startsWith("p/p.js:7:5: TypeError: updateData was called on something that is no"),
                faults.get(3));
    }
}
