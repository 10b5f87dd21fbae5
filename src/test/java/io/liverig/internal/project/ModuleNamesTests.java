package io.liverig.internal.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which names a rewritten module reads from its imports, and which it does not. */
class ModuleNamesTests {
    @TempDir
    Path folder;

    private Program program;

    @BeforeEach
    void start() {
        program = new Program(folder);
    }

    @Test
    void importedNamesWorkInEveryPosition() {
        program.file(
                        "m.js",
                        "export function f(x) { return this === undefined ? x : 'this' }",
                        "export const o = { m() { return this === o ? 'm' : 'bad' }, k: 'k' }",
                        "export class C { constructor(x) { this.x = x } }",
                        "export const tag = (s, x) => s[0] + x",
                        "export let none")
                .file(
                        "main.js",
                        "import { f, o, C, tag, none } from './m'",
                        "const { zz = f('z') } = {}",
                        "const [y = f('y')] = []",
                        "const fn = (a = f('a'), { b = f('b') } = {}) => a + b",
                        "class D extends C { static s = f('s'); g = o.k; [f('h')]() { return 'h' } }",
                        "log([f('1'), (f)('2'), f?.('3'), none?.('4'), o.m(), o?.k, new C('5').x, tag`6${f('7')}`,",
                        "  `${f('8')}`, typeof f, typeof none, zz, y, fn(), D.s, new D().g, new D().h(), { f }.f === f].join())",
                        "switch ('k') { case o.k: log('case') }",
                        "for (const c of f('of')) log(c)",
                        "var obj = { o, f: f('p'), ...o, [f('q')]: 1 }; log(Object.keys(obj).join())",
                        "label: f('l'); if (f(true)) f('if'); else f('else')",
                        "do f(0); while (f(false))");
        assertEquals("1,2,3,,m,k,5,67,8,function,undefined,z,y,ab,s,k,h,true case o f o,f,m,k,q", program.run());
    }

    @Test
    void innerNamesHideImportedOnes() {
        program.file(
                        "m.js",
                        "export const a = 'outer', b = 'outer', c = 'outer', d = 'outer', e = 'outer', g = 'outer'")
                .file(
                        "main.js",
                        "import { a, b, c, d, e, g } from './m'",
                        "const inner = 'inner'",
                        "function p(a) { return a }",
                        "function v() { if (true) { var b = inner } return b }",
                        "function n() { return typeof c; function c() {} }",
                        "const arrow = a => ({ a, b })",
                        "log(p(inner) + v() + n() + JSON.stringify(arrow(inner)))",
                        "{ let d = inner; log(d) } log(d)",
                        "try { throw inner } catch (e) { log(e) } log(e)",
                        "try { throw { e: inner } } catch ({ e }) { log(e) }",
                        "for (const g of [inner]) log(g); log(g)",
                        "log((function g() { return typeof g })())",
                        "log(typeof class c { static x = typeof c }.x)",
                        "const o = { a: 1, b() { return b }, get c() { return c } }; log(o.a + o.b() + o.c)",
                        "const { a: { d: deep } } = { a: { d: 'deep' } }; log(deep + inner.a)",
                        "a: for (;;) { break a }");
        assertEquals(
                "innerinnerfunction{\"a\":\"inner\",\"b\":\"outer\"} inner outer inner outer inner inner outer function"
                        + " string 1outerouter deepundefined",
                program.run());
    }
}
