package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What behaviors bring into a component, and who wins. */
class BehaviorTests extends OnStage {
    private PageHandle open(String script, String wxml) {
        stage.component("a", "{}", wxml).file("c/a.js", script).page("{}", "<a/>");
        return stage.open();
    }

    @Test
    void theComponentWinsOverItsBehaviorsAndTheLaterBehaviorOverTheEarlier() {
        PageHandle page = open(
                "const one = Behavior({ data: { x: 'one', y: 'one', z: 'one' }, methods: { m() { return 'one' }, n() { return 'one' } }, properties: { p: { type: String, value: 'one' } } })\n"
                        + "const two = Behavior({ data: { y: 'two', z: 'two' }, methods: { n() { return 'two' } }, properties: { p: { type: Number, value: 2 } } })\n"
                        + "Component({ behaviors: [one, two], data: { z: 'own' }, methods: { all() { return [this.m(), this.n()] } } })",
                "{{x}} {{y}} {{z}} {{p}}");
        assertEquals("one two own 2", page.text());
        assertEquals(List.of("one", "two"), page.find("a").call("all"));
    }

    @Test
    void objectsInDataAreMergedAndListsAreReplaced() {
        PageHandle page = open(
                "const one = Behavior({ data: { o: { a: 1, deep: { x: 1 } }, list: [1, 2] } })\n"
                        + "Component({ behaviors: [one], data: { o: { b: 2, deep: { y: 2 } }, list: [3] } })",
                "");
        assertEquals(
                Map.of("a", 1.0, "b", 2.0, "deep", Map.of("x", 1.0, "y", 2.0)),
                page.find("a").data("o"));
        assertEquals(List.of(3.0), page.find("a").data("list"));
    }

    @Test
    void lifetimesOfBehaviorsRunFirstEachOnceAlsoWhenItIsMixedInTwice() {
        open(
                "const base = Behavior({ lifetimes: { attached() { console.log('base') } } })\n"
                        + "const one = Behavior({ behaviors: [base], attached() { console.log('one') } })\n"
                        + "const two = Behavior({ behaviors: [base], lifetimes: { attached() { console.log('two') } } })\n"
                        + "Component({ behaviors: [one, two], attached() { console.log('own') } })",
                "");
        assertEquals(List.of("base", "one", "two", "own"), stage.logged());
    }

    @Test
    void aLifetimeInTheSectionWinsOverTheOldForm() {
        open(
                "Component({ attached() { console.log('old') }, created() { console.log('created') }, lifetimes: { attached() { console.log('new') } } })",
                "");
        assertEquals(List.of("created", "new"), stage.logged());
    }

    @Test
    void observersOfAllBehaviorsRun() {
        PageHandle page = open(
                "const one = Behavior({ observers: { n() { console.log('one') } } })\n"
                        + "Component({ behaviors: [one], data: { n: 1 }, observers: { n() { console.log('own') } }, methods: { go() { this.setData({ n: 2 }) } } })",
                "");
        page.find("a").call("go");
        assertEquals(List.of("one", "own"), stage.logged());
    }

    @Test
    void aComponentTellsWhichBehaviorsItHas() {
        PageHandle page = open(
                "const base = Behavior({}); const one = Behavior({ behaviors: [base, 'wx://form-field'] }); const other = Behavior({})\n"
                        + "Component({ behaviors: [one], methods: { all() { return [this.hasBehavior(one), this.hasBehavior(base), this.hasBehavior(other),"
                        + " this.hasBehavior('wx://form-field'), this.hasBehavior('wx://form-field-group'), 'value' in this.data, this.data.name] } } })",
                "");
        assertEquals(
                Arrays.asList(true, true, false, true, false, true, ""),
                page.find("a").call("all"));
    }

    @Test
    void aDefinitionFilterMayChangeTheDefinitionAndCallThoseOfItsOwnBehaviors() {
        PageHandle page = open(
                "const base = Behavior({ definitionFilter(def) { def.data.seen = (def.data.seen || '') + 'base' } })\n"
                        + "const one = Behavior({ behaviors: [base], data: {}, definitionFilter(def, filters) { def.data.seen = (def.data.seen || '') + 'one'; filters[0](def) } })\n"
                        + "Component({ behaviors: [one], data: {} })",
                "{{seen}}");
        assertEquals("onebase", page.text());
    }

    @Test
    void anUnknownBehaviorOfWeChatIsCounted() {
        open("Component({ behaviors: ['wx://not-yet'], data: { n: 1 } })", "{{n}}");
        assertEquals(Map.of("behavior wx://not-yet", 1), stage.notImplemented());
    }

    @Test
    void whatIsNoBehaviorIsAFaultAtItsLine() {
        PageHandle page = open("Component({\n behaviors: [{ data: { n: 1 } }], data: { m: 2 } })", "{{n}}{{m}}");
        assertEquals("2", page.text());
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).startsWith("c/a.js:1"), stage.faults().get(0));
        assertTrue(
                stage.faults().get(0).contains("behaviors holds object, which is no behavior"),
                stage.faults().get(0));
    }

    @Test
    void dataMayBeAFunctionWhichWinsOverDefaults() {
        PageHandle page = open(
                "Component({ properties: { n: { type: Number, value: 1 } }, data() { return { n: 5, list: [] } }, methods: { grow() { this.data.list.push(1); return this.data.list.length } } })",
                "{{n}}");
        assertEquals("5", page.text());
        assertEquals(1.0, page.find("a").call("grow"));
    }

    @Test
    void methodsOfAComponentCanBeCalledOnItAndThisIsTheInstance() {
        PageHandle page = open(
                "Component({ data: { n: 3 }, methods: { twice() { return this.once() * 2 }, once() { return this.data.n } } })",
                "");
        assertEquals(6.0, page.find("a").call("twice"));
    }

    @Test
    void aThrowInALifetimeReachesTheErrorLifetimeAndTheOthersRun() {
        open(
                "Component({ lifetimes: { created() { throw new Error('broken') }, attached() { console.log('attached') }, error(e) { console.log('error', e.message) } } })",
                "");
        assertEquals(List.of("error broken", "attached"), stage.logged());
        assertEquals(1, stage.faults().size());
    }

    @Test
    void aThrowInTheErrorLifetimeItselfEndsThere() {
        open(
                "Component({ lifetimes: { attached() { throw new Error('first') }, error() { throw new Error('second') } } })",
                "");
        assertEquals(2, stage.faults().size());
    }

    @Test
    void aPageThatIsAComponentGetsItsQueryAsPropertiesAndLivesAsAPage() {
        stage.component("a", "{}", "")
                .file(
                        "p/p.js",
                        "Component({ properties: { n: Number, s: String }, data: { d: 1 }, lifetimes: { created() { console.log('created', this.data.n) },"
                                + " attached() { console.log('attached', this.data.n, this.data.s) }, ready() { console.log('ready') }, detached() { console.log('detached') } },"
                                + " pageLifetimes: { show() { console.log('show') } },"
                                + " methods: { onLoad(q) { console.log('onLoad', q.n, this.route) }, onShow() { console.log('onShow') }, onReady() { console.log('onReady') },"
                                + " onUnload() { console.log('onUnload') }, go() { this.setData({ d: 2 }) } } })")
                .file("p/p.wxml", "{{n}} {{s}} {{d}}<view id='v' bindtap='go'/>");
        PageHandle page = stage.open("/p/p?n=7&s=x");
        assertEquals("7 x 1", page.text());
        page.find("#v").tap();
        assertEquals("7 x 2", page.text());
        assertEquals(2.0, page.data("d"));
        stage.open("/q/q");
        assertEquals(
                List.of(
                        "created 0",
                        "attached 7 x",
                        "onLoad 7 p/p",
                        "onShow",
                        "show",
                        "ready",
                        "onReady",
                        "onUnload",
                        "detached"),
                stage.logged());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aPageCanMixBehaviorsIn() {
        stage.file(
                        "p/p.js",
                        "const b = Behavior({ data: { n: 1 }, methods: { hello() { return 'hello ' + this.own.x } }, lifetimes: { attached() { console.log('attached') } } })\n"
                                + "Page({ behaviors: [b], own: { x: 5 }, data: { m: 2 }, onLoad() { console.log('onLoad', this.data.n, this.data.m) } })")
                .file("p/p.wxml", "{{n}}{{m}}");
        PageHandle page = stage.open();
        assertEquals("12", page.text());
        assertEquals("hello 5", page.call("hello"));
        assertEquals(List.of("attached", "onLoad 1 2"), stage.logged());
    }
}
