package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.liverig.PageHandle;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Components and behaviors that a builder makes, their init functions and their traits. */
class BuilderTests extends OnStage {
    /** Adds a component whose file is a script. */
    private Stage script(String name, String script, String wxml) {
        return stage.component(name, "{}", wxml).file("c/" + name + ".js", script);
    }

    @Test
    void aBuilderTakesWhatADefinitionHas() {
        script("a", """
                Component()
                  .options({ multipleSlots: true })
                  .externalClasses(['a-class'])
                  .property('n', { type: Number, value: 2 })
                  .property('t', String)
                  .staticData({ list: [1], own: { x: 1 } })
                  .data(() => ({ made: 'made' }))
                  .methods({ set(d) { this.setData(d) } })
                  .observer('n', function (n) { console.log('n', n, this.is) })
                  .observer(['own.x', 'made'], (x, made) => console.log('both', x, made))
                  .lifetime('attached', function () { console.log('attached', this.data.t) })
                  .pageLifetime('show', () => console.log('show'))
                  .definition({ data: { more: 'more' }, lifetimes: { ready() { console.log('ready') } } })
                  .register()
                """, "{{n}} {{t}} {{list[0]}} {{made}} {{more}} [<slot name='s'/>]");
        stage.page("{}", "<a id='a' t='x' a-class='red'><b slot='s'>in</b><b>out</b></a>");
        PageHandle page = stage.open();
        assertEquals(List.of(), stage.faults());
        assertEquals("2 x 1 made more [in]", page.text());
        assertEquals(List.of("attached x", "show", "ready"), stage.logged());
        int before = stage.logged().size();
        page.find("#a").call("set", Map.of("n", 5, "own.x", 7));
        assertEquals(List.of("n 5 c/a", "both 7 made"), stage.loggedSince(before));
        assertEquals("5 x 1 made more [in]", page.text());
    }

    @Test
    void initRunsForEveryInstanceWithItsOwnVariables() {
        script("a", """
                Component()
                  .property('step', Number)
                  .data(() => ({ n: 0, seen: '' }))
                  .init(function ({ self, data, setData, method, listener, lifetime, pageLifetime, observer }) {
                    let count = 0
                    data.seen = 'early'
                    console.log('init', self === this, this.data.n)
                    lifetime('attached', () => setData({ n: this.data.step }))
                    pageLifetime('show', () => console.log('show', count))
                    observer(['n', 'step'], (n, step) => console.log('n', n, step))
                    const tap = method(() => { count += data.step; setData({ n: count }, () => console.log('set', count)) })
                    return { tap, hear: listener(e => console.log('heard', e.type)), hidden() {} }
                  })
                  .register()
                """, "<view class='v' bindtap='tap' bindlongpress='hear'>{{n}} {{seen}}</view>");
        stage.page(
                "{ kinds() { const a = this.selectComponent('#a'); return [typeof a.hidden, typeof a.tap] } }",
                "<a id='a' step='{{1}}'/><a id='b' step='{{10}}'/>");
        PageHandle page = stage.open();
        assertEquals("1 early10 early", page.text());
        page.find("#a").find(".v").tap();
        page.find("#a").find(".v").tap();
        page.find("#b").find(".v").tap();
        assertEquals("2 early10 early", page.text());
        page.find("#b").find(".v").trigger("longpress", Map.of());
        assertEquals(
                List.of(
                        "init true 0",
                        "n 0 1",
                        "init true 0",
                        "n 0 10",
                        "n 1 1",
                        "n 10 10",
                        "show 0",
                        "show 0",
                        "n 1 1",
                        "set 1",
                        "n 2 1",
                        "set 2",
                        "n 10 10",
                        "set 10",
                        "heard longpress"),
                stage.logged());
        assertEquals(List.of(), stage.faults());
        assertEquals(List.of("undefined", "function"), page.call("kinds"));
    }

    @Test
    void initFunctionsOfBehaviorsComeFirst() {
        script("a", """
                const one = Behavior().data(() => ({ a: 'a' })).methods({ m() { return 'one' } })
                  .init(({ lifetime, method }) => { console.log('init one'); lifetime('attached', () => console.log('attached one')); return { x: method(() => 'x') } })
                  .lifetime('attached', () => console.log('listed one'), true).register()
                const two = Behavior().behavior(one).init(() => { console.log('init two') }).register()
                Component().behavior(one).behavior(two).methods({ m() { return 'own' } })
                  .init(function () { console.log('init own', this.hasBehavior(one), this.m(), this.x()) })
                  .register()
                """, "{{a}}");
        stage.page("{}", "<a/>");
        assertEquals("a", stage.open().text());
        assertEquals(
                List.of(
                        "init one",
                        "init one",
                        "init two",
                        "init own true own x",
                        "listed one",
                        "attached one",
                        "attached one"),
                stage.logged());
    }

    @Test
    void aTraitIsWhatAComponentImplements() {
        script("a", """
                const sum = Behavior.trait(({ add }) => ({ minus: (a, b) => add(a, -b) }))
                const other = Behavior.trait()
                const plain = Behavior.trait()
                Component().data(() => ({ r: 0 })).implement(plain, { p: 1 })
                  .init(({ self, setData, lifetime, implement }) => {
                    implement(sum, { add: (a, b) => a + b })
                    lifetime('attached', () => setData({ r: self.traitBehavior(sum).minus(5, 3) }))
                    console.log(self.hasBehavior(sum), self.hasBehavior(plain), self.hasBehavior(other), self.traitBehavior(other), self.traitBehavior(plain).p)
                  }).register()
                """, "{{r}}");
        stage.page("{}", "<a/>");
        assertEquals("2", stage.open().text());
        assertEquals(List.of("true true false undefined 1"), stage.logged());
    }

    @Test
    void relationsAreMadeInInitAlsoBetweenTraits() {
        stage.file("c/traits.js", "module.exports = { item: Behavior.trait(), list: Behavior.trait() }");
        script("list", """
                const { item, list } = require('./traits')
                Component().data(() => ({ count: 0 })).implement(list, {})
                  .init(function ({ relation, setData }) {
                    const items = relation({ type: 'child', target: item, linked(child) {
                      setData({ count: this.data.count + 1 })
                      console.log('linked', child.is, items.list().length)
                      items.listAsTrait().forEach((each, i) => each.setA(i + 2))
                    }, unlinked() { setData({ count: this.data.count - 1 }) } })
                  }).register()
                """, "{{count}}:<slot/>");
        script("item", """
                const { item, list } = require('./traits')
                Component().data(() => ({ a: 0 })).init(({ implement, relation, setData }) => {
                  implement(item, { setA(a) { setData({ a }) } })
                  relation({ type: 'parent', target: list })
                }).register()
                """, "{{a}},");
        stage.page("{ data: { on: true } }", "<list><item/><item wx:if='{{on}}'/></list>");
        PageHandle page = stage.open();
        assertEquals("2:2,3,", page.text());
        assertEquals(List.of("linked c/item 1", "linked c/item 2"), stage.logged());
        page.call("setData", Map.of("on", false));
        assertEquals("1:2,", page.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void whatRegisterGivesTellsInstancesApart() {
        stage.file("c/types.js", "module.exports = {}");
        script("a", "require('./types').a = Component().register()", "a");
        script("b", "require('./types').b = Component().register()", "b");
        stage.page("{}", "<a class='x'/><b class='x'/>").file("p/p.js", """
                        const types = require('../c/types')
                        Page({ look() {
                          const a = this.selectComponent('.x', types.a)
                          return [a.is, this.selectAllComponents('.x', types.b).map(b => b.is).join(),
                            a.asInstanceOf(types.a) === a, a.asInstanceOf(types.b), a.general() === a]
                        } })
                        """);
        PageHandle page = stage.open();
        assertEquals(java.util.Arrays.asList("c/a", "c/b", true, null, true), page.call("look"));
    }

    @Test
    void aPageCanBeBuiltToo() {
        stage.file(
                        "p/p.js",
                        "Component().property('id', String).data(() => ({ n: 1 })).init(({ method, self }) => ({ onLoad: method(q => console.log('load', q.id, self.route)) })).register()")
                .file("p/p.wxml", "{{n}} {{id}}");
        PageHandle page = stage.open("/p/p?id=7");
        assertEquals("1 7", page.text());
        assertEquals(List.of("load 7 p/p"), stage.logged());
    }

    @Test
    void aChainingFilterGivesTheBuilderMoreCalls() {
        script("a", """
                const twice = Behavior().chainingFilter(chain => Object.create(chain, {
                  twice: { value(name, make) { return chain.data(() => ({ [name]: make() + make() })) } }
                })).register()
                Component().behavior(twice).twice('t', () => 'ab').staticData({ u: 'c' }).register()
                """, "{{t}}{{u}}");
        stage.page("{}", "<a/>");
        assertEquals("ababc", stage.open().text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void initThatThrowsOrSetsDataIsAFaultAndTheComponentLivesOn() {
        script("a", """
                Component().data(() => ({ n: 1 })).init(({ setData }) => { setData({ n: 2 }) })
                  .init(({ lifetime }) => { lifetime('attached', () => { try { lifetime('ready', () => {}) } catch (e) { console.log(e.message) } }) })
                  .register()
                """, "{{n}}");
        stage.page("{}", "<a/>");
        assertEquals("1", stage.open().text());
        assertEquals(1, stage.faults().size());
        assertTrue(stage.faults().get(0).contains("data of c/a can not be set within init"), stage.faults()::toString);
        assertTrue(stage.faults().get(0).contains("c/a.js:1"), stage.faults()::toString);
        assertEquals(List.of("lifetime() can be called within init only, and init of c/a is over"), stage.logged());
    }

    @Test
    void aWrongStepIsAFaultAndTheOthersCount() {
        script("a", "Component()\n  .data({ n: 1 })\n  .init('x')\n  .implement({}, {})\n  .register()", "-{{n}}");
        stage.page("{}", "<a/>");
        assertEquals("-", stage.open().text());
        assertEquals(3, stage.faults().size(), stage.faults()::toString);
        assertTrue(
                stage.faults().get(0).contains("c/a.js:1")
                        && stage.faults().get(0).contains("staticData()"),
                stage.faults()::toString);
        assertTrue(stage.faults().get(1).contains("c/a.js:1")
                && stage.faults().get(1).contains("init() takes a function"));
        assertTrue(stage.faults().get(2).contains("Behavior.trait()"));
    }

    @Test
    void aBuilderThatIsNotRegisteredIsNoComponent() {
        script("a", "Component().data(() => ({ n: 1 }))", "-{{n}}");
        stage.page("{}", "<a/>");
        assertEquals("-", stage.open().text());
        assertEquals(1, stage.faults().size(), stage.faults()::toString);
        assertTrue(stage.faults().get(0).contains("register()"), stage.faults()::toString);
    }
}
