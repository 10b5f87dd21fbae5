package io.liverig.framework;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.ElementHandle;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Components of programs that put their own in the place of the language's functions, as polyfills do. */
class ReplacedLanguageTests extends OnStage {
    private static final String COMPONENT = """
            const trait = Behavior.trait((given) => given)
            const shared = Behavior().property('n', Number).lifetime('attached', () => console.log('attached')).register()
            Component()
              .behavior(shared)
              .implement(trait, { go: () => 'gone' })
              .options({ pureDataPattern: /^_/ })
              .data(() => ({ list: [1], _pure: 1 }))
              .observer(['n', 'list'], (n, list) => console.log(n, list.length))
              .relation('self', { target: shared, type: 'child' })
              .init(({ method, observer }) => {
                observer('list', () => console.log('list'))
                return { add: method(function () {
                  this.spliceArrayDataOnPath(['list'], 0, 0, [7])
                  this.setData({ n: 2, _pure: 2 })
                  this.getRelationNodes('self')
                  console.assert(false, this.traitBehavior(trait).go())
                  this.getTabBar((bar) => console.log('bar', bar))
                  wx.nextTick(() => console.log('tick'))
                }) }
              })
              .register()
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Array.prototype.map = Array.prototype.forEach = Array.prototype.filter = Array.prototype.push = no",
                "Array.prototype[Symbol.iterator] = Array.prototype.slice = Array.prototype.splice = no",
                "Promise.prototype.then = Promise.prototype.catch = no",
                "globalThis.Promise = globalThis.Map = globalThis.WeakMap = globalThis.setTimeout = no",
                "Object.defineProperty = Object.keys = Object.assign = Object.create = Object.getPrototypeOf = no",
                "RegExp.prototype.test = RegExp.prototype.exec = JSON.parse = JSON.stringify = no",
                "Function.prototype.call = Function.prototype.apply = Function.prototype.bind = Reflect.apply = no",
                "Map.prototype.get = Map.prototype.set = WeakMap.prototype.get = WeakMap.prototype.set = no",
                "String.prototype.split = String.prototype.slice = String.prototype.trim = String.prototype.indexOf = no",
                "Object.prototype.toString = Object.prototype.hasOwnProperty = no",
                "for (const name of ['type', 'proto', 'observer', 'comparer', 'query', 'trait', 'missing', 'more', 'links'])"
                        + " Object.prototype[name] = 'mine'",
            })
    void aProgramsOwnVersionsDoNotReachItsComponents(String app) {
        stage.component("a", "{}", "{{n}} {{list.length}}")
                .file("c/a.js", COMPONENT)
                .file("app.js", "const no = function () { throw new Error('mine') }\n" + app + "\nApp({})")
                .page("{}", "<a n='1'/>");
        ElementHandle a = stage.open().find("a");
        a.call("add");
        stage.rig.settle();
        assertEquals(
                List.of("1 1", "attached", "2 2", "list", "Assertion failed: gone", "bar null", "tick"),
                stage.logged());
        assertEquals("2 2", a.text());
        assertEquals(List.of(), stage.faults());
    }

    @Test
    void aCanvasThatIsAskedForLateHasTheLanguageAsItWas() {
        stage.file("app.js", "globalThis.Uint8ClampedArray = globalThis.setTimeout = null; App({})")
                .page(
                        "{ onReady() { wx.createSelectorQuery().select('#c').node(({ node }) => {"
                                + " console.log(node.createImageData(1, 2).data.length);"
                                + " node.requestAnimationFrame(() => console.log('frame')) }).exec() } }",
                        "<canvas id='c' type='2d'/>");
        stage.open();
        assertEquals(List.of("8", "frame"), stage.logged());
        assertEquals(List.of(), stage.faults());
    }
}
